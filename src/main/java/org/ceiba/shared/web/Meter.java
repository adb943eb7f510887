package org.ceiba.shared.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** Tag {@code cb:meter}: how much of how many, in words and as a bar, which says nothing more and is not read aloud. */
@FacesComponent("ceiba.Meter")
public class Meter extends Leaf {

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        Number value = (Number) given("value");
        Number max = (Number) given("max");
        Object kind = given("kind");
        ResponseWriter writer = context.getResponseWriter();
        writer.startElement("div", this);
        writer.writeAttribute("class", "meter", null);
        writer.startElement("div", this);
        writer.writeAttribute("class", "label", null);
        span(writer, given("label"));
        span(writer, value + " / " + max);
        writer.endElement("div");
        writer.startElement("svg", this);
        writer.writeAttribute("viewBox", "0 0 100 2", null);
        writer.writeAttribute("preserveAspectRatio", "none", null);
        writer.writeAttribute("aria-hidden", "true", null);
        bar(writer, "track", 100);
        bar(writer, kind == null ? "fill" : kind, percent(value, max));
        writer.endElement("svg");
        writer.endElement("div");
    }

    private void span(ResponseWriter writer, Object words) throws IOException {
        writer.startElement("span", this);
        writer.writeText(words, null);
        writer.endElement("span");
    }

    private void bar(ResponseWriter writer, Object kind, long width) throws IOException {
        writer.startElement("rect", this);
        writer.writeAttribute("class", kind, null);
        writer.writeAttribute("width", width, null);
        writer.writeAttribute("height", 2, null);
        writer.endElement("rect");
    }

    /** How many percent the value is of the whole, from 0 to 100; 0 of nothing. */
    static long percent(Number value, Number max) {
        return max == null || max.doubleValue() <= 0
                ? 0
                : Math.max(0, Math.min(100, Math.round(100 * value.doubleValue() / max.doubleValue())));
    }
}
