package org.ceiba.catalogue;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Writes the text of pages so that no line ends within what is read as one: a reference such as OC-21/14, a range such as
 * 10–25, a number with its percent sign or its "article", a dash with what it encloses, and the signs that French sets apart
 * by a space.
 */
final class WholeWords implements NodeRenderer {

    private static final Pattern WHOLE = Pattern.compile("\\b\\p{Lu}{2,}-\\d[\\d/]*|\\b\\d+–\\d+\\b");

    private static final Pattern SET_APART = Pattern.compile("(?<=«) | (?=[»:;?!](?:\\W|$))"
            + "|(?<=\\d) (?=%|per cent|por ciento)|(?<=\\bper) (?=cent\\b)|(?<=\\bpor) (?=ciento\\b)"
            + "|(?<=\\b(?:[Aa]rt(?:icle|ículo|igo)s?|[Aa]rt\\.|[Nn]úms?\\.|[Nn]os?\\.|n[.º°]|[Cc]onv(?:ention|enio|enção)"
            + "|[Pp]rincip(?:le|io|e)|[Pp]rincípio|[Oo]bje(?:tivo|ctive|ctif)|[Tt]arget)) (?=\\d)");

    /** Dashes that open and close a parenthesis in Spanish. */
    private static final Pattern DASH = Pattern.compile("(?<=\\s)—(?=\\S)|(?<=\\S)—(?=[\\s,.;:)?!]|$)");

    private static final String WORD_JOINER = "\u2060";

    private static final char NO_BREAK_SPACE = '\u00a0';

    private final HtmlWriter html;

    WholeWords(HtmlNodeRendererContext context) {
        html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Text.class);
    }

    @Override
    public void render(Node node) {
        String text = DASH.matcher(
                        SET_APART.matcher(((Text) node).getLiteral()).replaceAll(String.valueOf(NO_BREAK_SPACE)))
                .replaceAll(WORD_JOINER + "$0" + WORD_JOINER);
        Matcher whole = WHOLE.matcher(text);
        int written = 0;
        while (whole.find()) {
            html.text(text.substring(written, whole.start()));
            html.tag("span", Map.of("class", "whole"));
            html.text(whole.group());
            html.tag("/span");
            written = whole.end();
        }
        html.text(text.substring(written));
    }
}
