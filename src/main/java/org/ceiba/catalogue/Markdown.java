package org.ceiba.catalogue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.owasp.html.Sanitizers;

/**
 * Pages of course packages: CommonMark with tables and the four marked blocks, to HTML that passed OWASP's sanitiser. No
 * HTML of an author gets through.
 */
final class Markdown {

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .escapeHtml(true)
            .attributeProviderFactory(context -> new TableLabels())
            .nodeRendererFactory(WholeWords::new)
            .build();

    private static final PolicyFactory POLICY = Sanitizers.FORMATTING
            .and(Sanitizers.BLOCKS)
            .and(Sanitizers.TABLES)
            .and(new HtmlPolicyBuilder()
                    .allowElements("p", "a", "img", "aside", "hr", "pre", "code", "table", "td", "ol", "span")
                    .allowAttributes("class")
                    .matching(Pattern.compile("block block-(case|do|key|source)|block-title"))
                    .onElements("aside", "p")
                    .allowAttributes("class")
                    .matching(Pattern.compile("whole"))
                    .onElements("span")
                    .allowAttributes("class")
                    .matching(Pattern.compile("cards"))
                    .onElements("table")
                    .allowAttributes("start")
                    .matching(Pattern.compile("[0-9]{1,4}"))
                    .onElements("ol")
                    .allowAttributes("data-label")
                    .onElements("td")
                    .allowAttributes("href")
                    .matching(Pattern.compile("(https?://|item:|mailto:|#).*"))
                    .onElements("a")
                    .allowAttributes("src")
                    .matching(Pattern.compile("/media/[a-z0-9/.-]+"))
                    .onElements("img")
                    .allowAttributes("alt")
                    .onElements("img")
                    .allowAttributes("loading")
                    .matching(Pattern.compile("lazy"))
                    .onElements("img")
                    .allowUrlProtocols("http", "https", "item", "mailto")
                    .toFactory());

    private static final Pattern TABLE = Pattern.compile("<table[^>]*>.*?</table>", Pattern.DOTALL);
    private static final Pattern HEADER = Pattern.compile("<th[^>]*>(.*?)</th>", Pattern.DOTALL);

    private Markdown() {}

    /** What is asked of the things that a page refers to. */
    interface References {

        /** Address of an image; null, after noting a fault, where the package has no such file. */
        String image(int line, String path, String alt);

        /** Notes a fault where the course has no such item. */
        void item(int line, String key);
    }

    /** A rendered page, with its number of words. */
    record Page(String html, int words) {}

    static Page render(String source, References references) {
        Node document = PARSER.parse(source);
        int[] words = new int[1];
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                String address = references.image(line(image), image.getDestination(), alt(image));
                image.setDestination(address == null ? "" : address);
            }

            @Override
            public void visit(Link link) {
                if (link.getDestination().startsWith("item:")) {
                    references.item(line(link), link.getDestination().substring("item:".length()));
                }
                visitChildren(link);
            }

            @Override
            public void visit(Text text) {
                words[0] += words(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words[0] += words(code.getLiteral());
            }
        });
        String html = asides(RENDERER.render(document));
        return new Page(scrolling(POLICY.sanitize(html)), words[0]);
    }

    /** A table that is wider than its page scrolls by itself, with the keyboard too, under the name of its columns. */
    private static String scrolling(String html) {
        return TABLE.matcher(html)
                .replaceAll(table ->
                        Matcher.quoteReplacement("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\""
                                + columns(table.group())
                                + "\">"
                                + table.group()
                                + "</div>"));
    }

    private static String columns(String table) {
        return HEADER.matcher(table)
                .results()
                .map(header -> header.group(1).replaceAll("<[^>]*>", "").strip())
                .filter(header -> !header.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Block quotes that begin with a mark become asides; the rest of that line is their title. */
    private static String asides(String html) {
        Matcher quote = Pattern.compile(
                        "<blockquote>\\s*<p>\\[!(CASE|DO|KEY|SOURCE)]([^\\n]*?)(\\n|</p>)(.*?)</blockquote>",
                        Pattern.DOTALL)
                .matcher(html);
        return quote.replaceAll(found -> {
            String title = found.group(2).strip();
            String rest = found.group(3).equals("\n") ? "<p>" + found.group(4) : found.group(4);
            return Matcher.quoteReplacement("<aside class=\"block block-"
                    + found.group(1).toLowerCase(java.util.Locale.ROOT)
                    + "\">"
                    + (title.isEmpty() ? "" : "<p class=\"block-title\">" + title + "</p>")
                    + rest
                    + "</aside>");
        });
    }

    private static int line(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.getSourceSpans().isEmpty()) {
                return at.getSourceSpans().get(0).getLineIndex() + 1;
            }
        }
        return 0;
    }

    private static String alt(Image image) {
        StringBuilder alt = new StringBuilder();
        for (Node child = image.getFirstChild(); child != null; child = child.getNext()) {
            alt.append(child instanceof Text text ? text.getLiteral() : child instanceof SoftLineBreak ? " " : "");
        }
        return alt.toString().strip();
    }

    private static int words(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() ? 0 : stripped.split("\\s+").length;
    }
}
