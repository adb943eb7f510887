package org.ceiba.enrolment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Reads a preview off a ledger that is not going to be settled. */
final class Previews {

    private Previews() {}

    static DecisionPreview of(Ledger ledger, Collection<UUID> chosen, Function<UUID, EnrolmentRow> rows) {
        Map<UUID, Ledger.Entry> entries = new LinkedHashMap<>();
        ledger.entries().forEach(entry -> entries.put(entry.change().enrolmentId(), entry));
        List<DecisionPreview.Outcome> outcomes = new ArrayList<>();
        chosen.stream().sorted().distinct().forEach(id -> outcomes.add(outcome(rows.apply(id), entries.get(id), true)));
        entries.keySet().stream()
                .filter(id -> !chosen.contains(id))
                .forEach(id -> outcomes.add(outcome(rows.apply(id), entries.get(id), false)));
        return new DecisionPreview(outcomes);
    }

    private static DecisionPreview.Outcome outcome(EnrolmentRow row, Ledger.Entry entry, boolean chosen) {
        return entry == null
                ? new DecisionPreview.Outcome(row.person(), row.state(), false, row.reason(), chosen)
                : new DecisionPreview.Outcome(row.person(), entry.change().to().code(), true, entry.reason(), chosen);
    }
}
