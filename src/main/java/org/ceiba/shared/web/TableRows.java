package org.ceiba.shared.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;

/** Tag {@code cb:rows}: the rows of a table of figures, in one go, whatever the number of its columns. */
@FacesComponent("ceiba.Rows")
public class TableRows extends Leaf {

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        for (Object each : (List<?>) given("value")) {
            TableRow row = (TableRow) each;
            writer.startElement("tr", this);
            for (String words : row.words()) {
                cell(writer, null, words);
            }
            for (Object figure : row.figures()) {
                cell(writer, "number", figure);
            }
            writer.endElement("tr");
        }
    }

    private void cell(ResponseWriter writer, String kind, Object content) throws IOException {
        writer.startElement("td", this);
        writer.writeAttribute("class", kind, null);
        writer.writeText(content, null);
        writer.endElement("td");
    }
}
