package org.ceiba.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.ceiba.people.AuditRow;
import org.ceiba.shared.Countries;
import org.ceiba.shared.Reader;
import org.ceiba.shared.Texts;

/** The entries of the audit trail in words of the reader's language. */
@Named
@RequestScoped
public class AuditWords {

    @Inject
    private Reader reader;

    /** What was done. */
    public String action(AuditRow row) {
        return named("people.audit.action." + row.action(), row.action());
    }

    /** To what, or how; codes of roles and countries are named, everything else stays as it was noted. */
    public String detail(AuditRow row) {
        if (row.detail() == null || !row.action().startsWith("role.")) {
            return row.detail();
        }
        return Arrays.stream(row.detail().split(" ")).map(this::word).collect(Collectors.joining(" · "));
    }

    private String word(String code) {
        return Countries.exists(code) ? reader.country(code) : named("people.role." + code, code);
    }

    private String named(String key, String otherwise) {
        return Texts.all(reader.getLanguage()).getOrDefault(key, otherwise);
    }
}
