package org.ceiba.shared;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.logging.Level;

/** PDFs from XHTML and CSS. Fonts are DejaVu, embedded; nothing outside of the text is loaded. */
public final class Pdf {

    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";

    static {
        com.openhtmltopdf.util.XRLog.listRegisteredLoggers()
                .forEach(logger -> com.openhtmltopdf.util.XRLog.setLevel(logger, Level.WARNING));
    }

    private Pdf() {}

    /** Writes the XHTML as PDF. Text in it must be escaped already ({@link #escape}). */
    public static void write(String xhtml, OutputStream out) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        font(builder, "DejaVuSerif.ttf", "serif", 400);
        font(builder, "DejaVuSerif-Bold.ttf", "serif", 700);
        font(builder, "DejaVuSans.ttf", "sans", 400);
        font(builder, "DejaVuSans-Bold.ttf", "sans", 700);
        builder.useUriResolver((base, uri) -> uri.startsWith("data:") ? uri : null);
        builder.useFastMode();
        builder.withHtmlContent(xhtml, null);
        builder.withProducer("Ceiba");
        builder.toStream(out);
        builder.run();
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight) {
        builder.useFont(() -> stream(file), family, weight, FontStyle.NORMAL, true);
    }

    private static InputStream stream(String file) {
        return Pdf.class.getResourceAsStream(FONTS + file);
    }

    /** Text as XHTML; what XML cannot hold is left out. Empty for null. */
    public static String escape(String text) {
        return text == null
                ? ""
                : text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "")
                        .replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;");
    }
}
