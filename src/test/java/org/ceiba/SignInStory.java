package org.ceiba;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.ceiba.testing.BrowserStory;
import org.ceiba.testing.Traffic;
import org.junit.jupiter.api.Test;

class SignInStory extends BrowserStory {

    @Test
    void shouldReachTheDashboardWhenTheDemoParticipantSignsIn() {
        Page page = signedIn("participant", "es");
        assertThat(page.url()).endsWith("/learn");
    }

    @Test
    void shouldCostLittleWhenSomeoneComesForTheFirstTime() {
        Traffic.of(visitor("es"), "/sign-in").mustFit(12, 150);
    }
}
