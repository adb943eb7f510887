package org.ceiba.certificates.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import org.ceiba.certificates.CertificateRow;
import org.ceiba.certificates.Certificates;
import org.ceiba.shared.DomainException;
import org.ceiba.shared.Reader;
import org.ceiba.shared.web.Browser;
import org.ceiba.shared.web.Param;

/** Pages {@code /verify} and {@code /verify/CODE}: every printed fact of a certificate, without an account. */
@Named
@RequestScoped
public class VerifyPage {

    @Inject
    private Certificates certificates;

    @Inject
    private Browser browser;

    @Inject
    private Reader reader;

    @Inject
    @Param
    private String code;

    private CertificateRow certificate;
    private boolean looked;
    private String typed;

    /** The certificate; null where there is none under the code. */
    public CertificateRow getCertificate() {
        if (!looked) {
            looked = true;
            try {
                certificate = certificates.verify(code);
            } catch (DomainException unknown) {
                certificate = null;
            }
        }
        return certificate;
    }

    /** The day of an instant, in UTC as certificates print it; empty for null. */
    public String date(Instant instant) {
        return instant == null
                ? ""
                : reader.format(instant.atZone(ZoneOffset.UTC).toLocalDate());
    }

    public void verify() {
        browser.go("/verify/" + URLEncoder.encode(typed == null ? "-" : typed.strip(), StandardCharsets.UTF_8));
    }

    public String getCode() {
        return code;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}
