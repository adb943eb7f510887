package org.ceiba.certificates;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ceiba.shared.Countries;
import org.ceiba.shared.Languages;
import org.ceiba.shared.Pdf;
import org.ceiba.shared.Texts;

/** A certificate on paper: one A4 page across, in one of the four languages. */
final class CertificatePdf {

    private static final String PAGE =
            """
            <html lang="%s"><head><title>%s</title><style>
            @page { size: A4 landscape; margin: 0 }
            body { font-family: serif; color: #2b2118; margin: 0 }
            .frame { margin: 11mm; border: 0.6mm solid #1f6b47; padding: 9mm 16mm 0 16mm; height: 167mm; position: relative }
            .brand { font-family: sans; font-weight: 700; color: #14452f; font-size: 13pt }
            .organisers { font-family: sans; font-size: 10.5pt; color: #6b4a2f; margin-top: 1.5mm }
            .says { font-size: 12pt; margin-top: 10mm; color: #6b4a2f }
            .holder { font-size: 28pt; font-weight: 700; color: #14452f; margin-top: 2mm }
            .has { font-size: 12pt; margin-top: 5mm; color: #6b4a2f }
            .title { font-size: 19pt; font-weight: 700; margin-top: 2mm; line-height: 1.25 }
            table { margin-top: 8mm; font-family: sans; font-size: 10pt; border-collapse: collapse }
            td { padding: 0 9mm 0 0; vertical-align: top }
            td span { color: #6b4a2f; font-size: 8.5pt }
            .proof { position: absolute; right: 16mm; bottom: 10mm; width: 34mm; text-align: center; font-family: sans; font-size: 7.5pt }
            .proof img { width: 34mm; height: 34mm }
            .foot { position: absolute; left: 16mm; bottom: 10mm; width: 190mm; font-family: sans; font-size: 8.5pt; color: #6b4a2f }
            .revoked { position: absolute; top: 70mm; left: 20mm; font-family: sans; font-weight: 700; font-size: 48pt; color: #c8553d }
            </style></head><body><div class="frame">
            <div class="brand">Ceiba</div><div class="organisers">%s</div>
            <div class="says">%s</div><div class="holder">%s</div>
            <div class="has">%s</div><div class="title">%s</div>
            <table><tr>%s</tr></table>
            <div class="foot">%s</div>
            <div class="proof"><img src="%s" alt=""/><div>%s</div></div>%s
            </div></body></html>""";

    private CertificatePdf() {}

    /**
     * @param language one of the four
     * @param verifyUrl where anyone verifies it; the QR code leads there
     */
    static byte[] of(CertificateRow certificate, String language, String verifyUrl) {
        Locale locale = Languages.locale(language);
        CertificateFacts facts = certificate.facts();
        String title = facts.title().in(language);
        String organisers =
                facts.organisers().stream().map(name -> name.in(language)).collect(Collectors.joining(" · "));
        String cells = cell(language, "hours", NumberFormat.getInstance(locale).format(facts.hours()))
                + cell(language, "dates", date(facts.startsOn(), locale) + " – " + date(facts.endsOn(), locale))
                + cell(language, "edition", String.valueOf(facts.editionNumber()))
                + cell(language, "country", Countries.name(facts.country(), locale))
                + cell(
                        language,
                        "completed",
                        date(facts.completedAt().atZone(ZoneOffset.UTC).toLocalDate(), locale));
        String revoked = certificate.isValid()
                ? ""
                : "<div class=\"revoked\">" + text(language, "certificates.revoked") + "</div>";
        return pdf(PAGE.formatted(
                language,
                Pdf.escape(title),
                Pdf.escape(organisers),
                text(language, "certificates.pdf.says"),
                Pdf.escape(
                        certificate.holder() == null
                                ? Texts.in(language, "certificates.erased")
                                : certificate.holder()),
                text(language, "certificates.pdf.has." + facts.kind()),
                Pdf.escape(title),
                cells,
                Pdf.escape(Texts.in(language, "certificates.pdf.foot", verifyUrl)),
                QrCode.dataUri(verifyUrl),
                certificate.code(),
                revoked));
    }

    private static String cell(String language, String fact, String value) {
        return "<td><span>%s</span><br/>%s</td>"
                .formatted(text(language, "certificates.fact." + fact), Pdf.escape(value));
    }

    private static String text(String language, String key) {
        return Pdf.escape(Texts.in(language, key));
    }

    private static String date(LocalDate date, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(date);
    }

    private static byte[] pdf(String page) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Pdf.write(page, out);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return out.toByteArray();
    }
}
