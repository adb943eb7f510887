package org.ceiba.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ceiba.people.AuditRow;
import org.ceiba.people.AuditTrail;
import org.ceiba.shared.Page;
import org.ceiba.shared.Slice;
import org.ceiba.shared.web.Param;

/** Page {@code /admin/audit}: who did what. */
@Named
@RequestScoped
public class AuditPage {

    private static final int ROWS = 50;

    @Inject
    private AuditTrail trail;

    @Inject
    @Param
    private Integer page;

    private Slice<AuditRow> rows;

    public Slice<AuditRow> getRows() {
        if (rows == null) {
            rows = trail.entries(Page.number(page == null ? 1 : page, ROWS));
        }
        return rows;
    }
}
