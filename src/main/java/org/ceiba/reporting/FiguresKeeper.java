package org.ceiba.reporting;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.ceiba.enrolment.EnrolmentChange;
import org.ceiba.enrolment.EnrolmentsChanged;

/** Keeps the figures as enrolments change, inside the transaction that changes them. */
@Dependent
class FiguresKeeper {

    /** The day under which the sum of all days is kept. */
    static final LocalDate SUM = LocalDate.of(9999, 12, 31);

    @Inject
    private FiguresRepository repository;

    void keep(@Observes EnrolmentsChanged event) {
        SortedMap<Delta.Cell, Figures> cells = new TreeMap<>();
        for (EnrolmentChange change : event.changes()) {
            for (UUID scope : List.of(change.editionId(), change.courseId(), Scope.EVERYTHING_ID)) {
                Delta delta = Delta.of(scope, change);
                add(cells, delta.cell(), delta.figures());
            }
            if (change.firstTimeEnrolled()) {
                add(cells, Delta.cell(change.editionId(), change), people(1));
            }
        }
        countPeople(event.changes(), cells);
        cells.values().removeIf(Figures::isNone);
        if (!cells.isEmpty()) {
            repository.add(cells);
        }
    }

    /** Over several editions a person counts once, in the cell of the earliest enrolment; on one day, in the first cell. */
    private void countPeople(List<EnrolmentChange> changes, SortedMap<Delta.Cell, Figures> cells) {
        for (boolean course : new boolean[] {true, false}) {
            Map<UUID, Delta.Cell> wanted = new LinkedHashMap<>();
            UUID scope = null;
            for (EnrolmentChange change : changes) {
                if (change.firstTimeEnrolled()) {
                    scope = course ? change.courseId() : Scope.EVERYTHING_ID;
                    wanted.merge(
                            change.personId(),
                            Delta.cell(scope, change),
                            (one, other) -> other.compareTo(one) < 0 ? other : one);
                }
            }
            if (!wanted.isEmpty()) {
                count(scope, wanted, cells);
            }
        }
    }

    private void count(UUID scope, Map<UUID, Delta.Cell> wanted, SortedMap<Delta.Cell, Figures> cells) {
        Map<UUID, Delta.Cell> counted = repository.counted(scope, new ArrayList<>(wanted.keySet()));
        Map<UUID, Delta.Cell> news = new LinkedHashMap<>();
        wanted.forEach((person, cell) -> {
            Delta.Cell before = counted.get(person);
            if (before == null || cell.compareTo(before) < 0) {
                news.put(person, cell);
                add(cells, cell, people(1));
                if (before != null) {
                    add(cells, before, people(-1));
                }
            }
        });
        if (!news.isEmpty()) {
            repository.count(scope, news);
        }
    }

    private static void add(SortedMap<Delta.Cell, Figures> cells, Delta.Cell cell, Figures figures) {
        cells.merge(cell, figures, Figures::plus);
        cells.merge(cell.on(SUM), figures, Figures::plus);
    }

    private static Figures people(int count) {
        return new Figures(0, 0, 0, 0, count);
    }
}
