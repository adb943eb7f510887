package org.ceiba.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.ceiba.testing.BrowserStory;
import org.junit.jupiter.api.Test;

/** People, what they may do, the mails that were sent to them, and who did what. */
class AdministratorStory extends BrowserStory {

    private final String name = "Zoraida" + UUID.randomUUID().toString().substring(0, 8);
    private final String email = name.toLowerCase() + "@historia.example";

    @Test
    void shouldGiveARoleTakeItAwayAndFindBothInTheTrail() {
        Caller caller = Caller.signsUp(baseUrl(), email, "HN");
        Page page = signedIn("admin", "es");
        findsThem(page);
        page.selectOption("#role", "coordinator");
        page.locator("input[name=countries][value=HN]").check();
        page.waitForNavigation(() -> page.click("#giveRole"));
        assertThat(page.locator("#held tbody").innerText()).contains("Honduras");
        look(page, "admin-person-with-role");
        assertThat(caller.opens("/coordinate")).isEqualTo("200");

        page.navigate("/admin/audit");
        assertThat(page.locator("main tbody").innerText()).contains("Honduras");
        look(page, "admin-audit");

        page.goBack();
        page.waitForNavigation(() -> page.click("#held [type=submit]"));
        assertThat(page.locator("#held").count()).isZero();
        assertThat(caller.opens("/coordinate")).isEqualTo("403");
    }

    @Test
    void shouldReadAMailThatWaits() {
        Caller.signsUp(baseUrl(), email, "HN");
        Page page = signedIn("admin", "en");
        page.navigate("/admin/mails?lang=en");
        Locator mail = page.locator("details:has-text('" + email + "')").first();
        mail.locator("summary").click();
        assertThat(mail.locator("pre").innerText()).contains("/confirm/");
        look(page, "admin-mails");
    }

    private void findsThem(Page page) {
        page.navigate("/admin");
        look(page, "admin-people");
        page.fill("#q", email);
        page.waitForNavigation(() -> page.click(".filters [type=submit]"));
        assertThat(page.locator("main tbody tr").count()).isEqualTo(1);
        page.waitForNavigation(() -> page.click("main tbody th a"));
        look(page, "admin-person");
    }
}
