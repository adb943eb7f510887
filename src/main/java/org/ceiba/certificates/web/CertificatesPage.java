package org.ceiba.certificates.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ceiba.certificates.CertificateRow;
import org.ceiba.certificates.Certificates;
import org.ceiba.shared.Page;
import org.ceiba.shared.Slice;
import org.ceiba.shared.web.Browser;
import org.ceiba.shared.web.Param;

/** Page {@code /coordinate/editions/EDITION/certificates}: who got one, and taking one back. */
@Named
@RequestScoped
public class CertificatesPage {

    private static final int ROWS = 50;

    @Inject
    private Certificates certificates;

    @Inject
    private Browser browser;

    @Inject
    @Param
    private String edition;

    @Inject
    @Param
    private Integer page;

    private Slice<CertificateRow> rows;
    private String code;
    private String reason;

    public Slice<CertificateRow> getRows() {
        if (rows == null) {
            rows = certificates.ofEdition(edition, Page.number(page == null ? 1 : page, ROWS));
        }
        return rows;
    }

    public void revoke() {
        certificates.revoke(code, reason);
        browser.goSaying("/coordinate/editions/" + edition + "/certificates", "certificates.list.revokedDone");
    }

    public String getEdition() {
        return edition;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
