package org.ceiba.catalogue;

import java.util.Map;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.AttributeProvider;

/** Gives the tables of pages what a phone needs: those with three columns or more become cards, whose lines are labelled. */
final class TableLabels implements AttributeProvider {

    private static final int TOO_WIDE = 3;

    @Override
    public void setAttributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof TableBlock && columns(node.getFirstChild().getFirstChild()) >= TOO_WIDE) {
            attributes.put("class", "cards");
        } else if (node instanceof TableCell && node.getParent().getParent() instanceof TableBody body) {
            attributes.put("data-label", text(header(node, body)));
        }
    }

    private static int columns(Node row) {
        int columns = 0;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            columns++;
        }
        return columns;
    }

    /** The cell at the head of this one's column. */
    private static Node header(Node cell, TableBody body) {
        Node header = body.getPrevious().getFirstChild().getFirstChild();
        for (Node before = cell.getPrevious(); before != null; before = before.getPrevious()) {
            header = header.getNext();
        }
        return header;
    }

    private static String text(Node header) {
        StringBuilder text = new StringBuilder();
        header.accept(new AbstractVisitor() {
            @Override
            public void visit(Text part) {
                text.append(part.getLiteral());
            }

            @Override
            public void visit(Code part) {
                text.append(part.getLiteral());
            }
        });
        return text.toString();
    }
}
