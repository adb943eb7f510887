package org.ceiba.messaging.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.ceiba.messaging.Outbox;
import org.ceiba.messaging.OutboxRow;
import org.ceiba.shared.Page;
import org.ceiba.shared.Slice;
import org.ceiba.shared.web.Browser;
import org.ceiba.shared.web.Param;

/** Page {@code /admin/mails}: the mails of the program, and what became of them. */
@Named
@RequestScoped
public class MailsPage {

    private static final int ROWS = 50;

    @Inject
    private Outbox outbox;

    @Inject
    private Browser browser;

    @Inject
    @Param
    private Integer page;

    @Inject
    @Param
    private boolean unsent;

    private Slice<OutboxRow> rows;

    public Slice<OutboxRow> getRows() {
        if (rows == null) {
            rows = outbox.mails(unsent, Page.number(page == null ? 1 : page, ROWS));
        }
        return rows;
    }

    public boolean isUnsent() {
        return unsent;
    }

    /** Tries a mail again. */
    public void again(UUID mail) {
        outbox.again(mail);
        browser.goSaying("/admin/mails", "messaging.mails.queued");
    }
}
