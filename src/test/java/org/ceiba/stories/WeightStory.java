package org.ceiba.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ceiba.shared.web.Addresses;
import org.ceiba.testing.BrowserStory;
import org.ceiba.testing.Traffic;
import org.junit.jupiter.api.Test;

/** What pages weigh on the wire: they must work where the network is slow. */
class WeightStory extends BrowserStory {

    private static final String STAFF = "/(facilitate|coordinate|admin).*";
    private static final String SIGNED_IN = "/(learn|account).*";

    @Test
    void shouldWeighLittleOnEveryPage() {
        AccessWorld world = new AccessWorld(baseUrl());
        Page participant = signedIn(world.callers().get("self").email(), Caller.PASSWORD, "es");
        Page staff = signedIn("admin", "es");
        Map<String, String> over = new TreeMap<>();
        for (String address : Addresses.all()) {
            boolean ofStaff = address.matches(STAFF);
            Page page =
                    ofStaff ? elsewhere(staff) : address.matches(SIGNED_IN) ? elsewhere(participant) : visitor("es");
            String filled = world.filled(address);
            Traffic first = Traffic.of(page, filled);
            Traffic later = Traffic.of(page, filled);
            if (!(ofStaff ? first.fits(20, 350) : first.fits(12, 150))) {
                over.put(address, "first " + first);
            }
            if (!later.fits(2, 25)) {
                over.put(address + " later", later.toString());
            }
        }
        assertThat(over).isEmpty();
    }

    /** From page to page: what one page brought, the next one has. */
    @Test
    void shouldWeighLittleOnTheWay() {
        AccessWorld world = new AccessWorld(baseUrl());
        Page page = elsewhere(signedIn(world.callers().get("self").email(), Caller.PASSWORD, "es"));
        Traffic.of(page, "/learn").mustFit(12, 150);
        for (String next : List.of(
                "/learn/{edition}",
                "/learn/{edition}/{module}",
                "/learn/{edition}/{module}/{item}",
                "/courses/{course}",
                "/editions/{edition}",
                "/calendar",
                "/account")) {
            Traffic later = Traffic.of(page, world.filled(next));
            assertThat(later.fits(2, 25)).as("%s: %s", next, later).isTrue();
        }
    }
}
