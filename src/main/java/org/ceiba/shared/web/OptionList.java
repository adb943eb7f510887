package org.ceiba.shared.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;

/**
 * Tag {@code cb:options}: the options of a {@code select} or {@code datalist}. It writes them in one go, where a repeat would
 * evaluate three expressions for each.
 */
@FacesComponent("ceiba.Options")
public class OptionList extends Leaf {

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        for (Object each : (List<?>) given("value")) {
            Option option = (Option) each;
            writer.startElement("option", this);
            writer.writeAttribute("value", option.value(), null);
            if (option.chosen()) {
                writer.writeAttribute("selected", "selected", null);
            }
            writer.writeText(option.words(), null);
            writer.endElement("option");
        }
    }
}
