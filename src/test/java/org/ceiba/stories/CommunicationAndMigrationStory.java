package org.ceiba.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ceiba.testing.Visitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class CommunicationAndMigrationStory extends ActivityStory {

    private static final String PIECE = "practice/piece";

    CommunicationAndMigrationStory() {
        super("communication-and-migration", "course");
    }

    /** Journalists write a piece, review each other's against the rubric, and take home what peers said. */
    @Test
    void shouldCertifyJournalistsWhenPieceReviewsAndTestAreIn() {
        List<Participant> journalists = enrol("MX", "GT", "SV");

        journalists.forEach(Participant::doesEveryItem);
        journalists.get(0).stillMisses("items");
        journalists.forEach(each -> {
            Visitor desk = each.opens(PIECE);
            desk.fill(
                    "text",
                    "Crónica de una frontera, escrita en " + each.country() + ". " + "Con fuentes. ".repeat(40));
            desk.press("[id$=:handIn]");
        });
        journalists.forEach(CommunicationAndMigrationStory::reviews);

        assertThat(journalists.get(0).opens(PIECE).text()).contains("Bien documentado");
        journalists.forEach(this::hasCompleted);
        reports("MX", 1, 1);
    }

    /** Reviews every piece that waits for this person. */
    private static void reviews(Participant who) {
        int tasks = who.opens(PIECE).page().select("form[id$=review]").size();
        assertThat(tasks).isPositive();
        for (int task = 0; task < tasks; task++) {
            Visitor desk = who.opens(PIECE);
            Element form = desk.page().select("form[id$=review]").get(task);
            form.select("input[type=number]").forEach(points -> points.val(points.attr("max")));
            form.selectFirst("textarea").text("Bien documentado, y con la voz de quienes se mueven en el centro.");
            desk.press("[id=\"" + form.id() + ":send\"]");
        }
    }
}
