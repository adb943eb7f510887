package org.ceiba.groupwork;

import java.util.List;
import org.ceiba.shared.DomainException;

/**
 * One person's word on one section of a document: endorsed, endorsed with changes, or objected to; the latter two say why.
 *
 * @param reason null where the section is endorsed as it is
 */
public record Verdict(String kind, String reason) {

    public static final String ENDORSE = "endorse";
    public static final List<String> KINDS = List.of(ENDORSE, "endorse-with-changes", "object");

    private static final int LONG = 2000;

    public Verdict {
        if (!KINDS.contains(kind)) {
            throw DomainException.invalid("verdict", "groupwork.fault.choose");
        }
        reason = kind.equals(ENDORSE) && (reason == null || reason.isBlank())
                ? null
                : Wording.required("reason", reason, LONG);
    }
}
