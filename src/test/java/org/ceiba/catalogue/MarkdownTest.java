package org.ceiba.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class MarkdownTest {

    @Test
    void shouldLabelEveryCellOfAWideTableWhenItBecomesCardsOnAPhone() {
        Document page = page("| Who | May | `June` |\n|---|---:|---:|\n| Ana | 1 | 2 |\n| Luz | 3 | 4 |\n");

        assertThat(page.select("table.cards td").eachAttr("data-label"))
                .containsExactly("Who", "May", "June", "Who", "May", "June");
        assertThat(page.select("td[align=right]").eachText()).containsExactly("1", "2", "3", "4");
    }

    @Test
    void shouldNameTheBoxInWhichATableScrollsByItsColumns() {
        Element box = page("| Word | *What* \"it\" is |\n|---|---|\n| quota | seats |\n")
                .selectFirst("div.scroll");
        assertThat(box.attr("role")).isEqualTo("region");
        assertThat(box.attr("aria-label")).isEqualTo("Word, What \"it\" is");
    }

    @Test
    void shouldKeepOnOneLineWhatIsReadAsOne() {
        Document page = page("Opinion OC-21/14, minutes 10–25, in « la ville » : 5 %, el artículo 2 —la ley— y."
                + " A well-known 3-day visit.");
        assertThat(page.select("span.whole").eachText()).containsExactly("OC-21/14", "10–25");
        assertThat(page.wholeText()).contains("«\u00a0la ville\u00a0»\u00a0: 5\u00a0%", "artículo\u00a02");
        assertThat(page.wholeText()).contains("\u2060—\u2060la ley\u2060—\u2060 y");
    }

    @Test
    void shouldLeaveATableOfTwoColumnsATable() {
        assertThat(page("| Word | Meaning |\n|---|---|\n| quota | seats |\n").select("table.cards"))
                .isEmpty();
    }

    @Test
    void shouldLetNoSignOfAnAuthorOutOfALabel() {
        Document page = page("| a | b\"><script>x</script> | c |\n|---|---|---|\n| 1 | 2 | 3 |\n");

        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("td").get(1).attr("data-label")).isEqualTo("b\">x");
    }

    @Test
    void shouldGoOnCountingWhereAnAuthorDoes() {
        assertThat(page("4. four\n5. five\n").select("ol").attr("start")).isEqualTo("4");
    }

    private static Document page(String source) {
        return Jsoup.parse(Markdown.render(source, new Markdown.References() {
                    @Override
                    public String image(int line, String path, String alt) {
                        return null;
                    }

                    @Override
                    public void item(int line, String key) {}
                })
                .html());
    }
}
