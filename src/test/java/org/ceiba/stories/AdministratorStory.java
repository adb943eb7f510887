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
        page.navigate("/admin");
        look(page, "admin-people");
        findsThem(page);
        look(page, "admin-person");
        page.selectOption("#role", "coordinator");
        page.locator("input[name=countries][value=HN]").check();
        follow(page, "#giveRole");
        assertThat(page.locator("#held tbody").innerText()).contains("Honduras");
        look(page, "admin-person-with-role");
        assertThat(caller.opens("/coordinate")).isEqualTo("200");

        page.navigate("/admin/audit");
        assertThat(leafsTo(page, "main tbody tr:has-text('Coordinación · Honduras')")
                        .innerText())
                .contains("Ada Demo Admin");
        look(page, "admin-audit");

        findsThem(page);
        follow(page, "#held [type=submit]");
        assertThat(page.locator("#held").count()).isZero();
        assertThat(caller.opens("/coordinate")).isEqualTo("403");
    }

    @Test
    void shouldReadAMailThatWaits() {
        Caller.signsUp(baseUrl(), email, "HN");
        Page page = signedIn("admin", "en");
        page.navigate("/admin/mails?lang=en");
        Locator mail = leafsTo(page, "details:has-text('" + email + "')");
        mail.locator("summary").click();
        assertThat(mail.locator("pre").innerText()).contains("/confirm/");
        look(page, "admin-mails");
    }

    /** Goes from page to page of a list until there is such an entry: other stories write into it too. */
    private static Locator leafsTo(Page page, String entry) {
        while (page.locator(entry).count() == 0) {
            follow(page, "main .pager a[rel=next]");
        }
        return page.locator(entry).first();
    }

    private void findsThem(Page page) {
        page.navigate("/admin");
        page.fill("#q", email);
        follow(page, ".filters [type=submit]");
        assertThat(page.locator("main tbody tr").count()).isEqualTo(1);
        follow(page, "main tbody th a");
    }
}
