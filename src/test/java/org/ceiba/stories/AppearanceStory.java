package org.ceiba.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.ceiba.shared.web.Addresses;
import org.ceiba.testing.BrowserStory;
import org.junit.jupiter.api.Test;

/** Every page as somebody sees it on a phone who may, in English: the stories of people look closer at most of them. */
class AppearanceStory extends BrowserStory {

    @Test
    void shouldBeAccessibleAndFitOnEveryPage() {
        AccessWorld world = new AccessWorld(baseUrl());
        Page stranger = visitor("en");
        Page participant = signedIn(world.callers().get("self").email(), Caller.PASSWORD, "en");
        Page staff = signedIn("admin", "en");
        List<String> faults = new ArrayList<>();
        for (String address : Addresses.all()) {
            Page page = address.matches("/(facilitate|coordinate|admin).*")
                    ? staff
                    : address.matches("/(learn|account|editions).*") ? participant : stranger;
            page.navigate(world.filled(address) + "?lang=en");
            try {
                assertFits(page);
            } catch (AssertionError fault) {
                faults.add(address + ": " + fault.getMessage());
            }
        }
        assertThat(faults).isEmpty();
    }
}
