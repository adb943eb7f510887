package org.ceiba.shared.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;

/**
 * Tag {@code cb:options}: the options of a {@code select} or {@code datalist}. It writes them in one go, where a repeat would
 * evaluate three expressions for each.
 */
@FacesComponent(OptionList.TYPE)
public class OptionList extends UIComponentBase {

    static final String TYPE = "ceiba.Options";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public String getRendererType() {
        return null;
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        for (Object each : (List<?>) getAttributes().get("value")) {
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
