package org.ceiba.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
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

    /** However many courses there are, the catalogue brings no more pictures at once. */
    @Test
    void shouldWeighLittleWithManyCourses() throws IOException {
        Api administrator = Api.of(baseUrl(), "admin");
        byte[] template = administrator.get("/courses/local-governance/package", "application/zip");
        for (int more = 0; more < 3; more++) {
            String key = "weight-" + UUID.randomUUID();
            var answer = administrator.tries("POST", "/courses/import", "application/zip", renamed(template, key));
            assertThat(answer.statusCode()).isEqualTo(201);
        }
        Page page = visitor("es");
        page.setViewportSize(WIDE, 4_000);
        Traffic.of(page, "/").mustFit(12, 150);
        assertThat(page.locator("main .pager a").count()).isPositive();
    }

    /** The same course under another key. */
    private static byte[] renamed(byte[] coursePackage, String key) throws IOException {
        ByteArrayOutputStream renamed = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(coursePackage));
                ZipOutputStream to = new ZipOutputStream(renamed)) {
            for (ZipEntry file = from.getNextEntry(); file != null; file = from.getNextEntry()) {
                byte[] content = from.readAllBytes();
                to.putNextEntry(new ZipEntry(file.getName()));
                to.write(
                        file.getName().endsWith("course.yaml")
                                ? new String(content, StandardCharsets.UTF_8)
                                        .replaceFirst("(?m)^key: .*$", "key: " + key)
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
                to.closeEntry();
            }
        }
        return renamed.toByteArray();
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
