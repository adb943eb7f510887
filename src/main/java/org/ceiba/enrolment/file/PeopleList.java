package org.ceiba.enrolment.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ceiba.shared.DomainException;

/**
 * A list of people as it came: CSV with commas, semicolons or tabs, in UTF-8 or Windows-1252, or the first sheet of an
 * XLSX workbook.
 *
 * @param unknown headers that no column goes by; what stands below them is left out
 */
public record PeopleList(List<ListLine> lines, List<String> unknown) {

    /** Lists are this long at most. */
    public static final int MOST_LINES = 100_000;

    /**
     * Reads a file.
     *
     * @throws DomainException when it is no list at all: empty, damaged, too long, or without a column that is needed
     */
    public static PeopleList read(byte[] file) {
        if (file == null || file.length == 0) {
            throw fault("empty");
        }
        List<Cells> rows = Workbook.isOne(file) ? Workbook.rows(file) : DelimitedText.rows(file);
        if (rows.isEmpty()) {
            throw fault("empty");
        }
        return of(rows.get(0), rows.subList(1, rows.size()));
    }

    private static PeopleList of(Cells header, List<Cells> rows) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < header.texts().size(); i++) {
            String name = header.texts().get(i);
            int place = i;
            Column.find(name)
                    .ifPresentOrElse(
                            column -> {
                                if (places.putIfAbsent(column, place) != null) {
                                    throw fault("columnTwice", column.code());
                                }
                            },
                            () -> {
                                if (!name.isBlank()) {
                                    unknown.add(name.strip());
                                }
                            });
        }
        String missing = Column.REQUIRED.stream()
                .filter(column -> !places.containsKey(column))
                .map(Column::code)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw fault("columns", missing);
        }
        return new PeopleList(
                rows.stream()
                        .map(row -> line(row, places))
                        .filter(line -> !line.cells().isEmpty())
                        .toList(),
                unknown);
    }

    private static ListLine line(Cells row, Map<Column, Integer> places) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        places.forEach((column, place) -> {
            String text = place < row.texts().size() ? row.texts().get(place) : null;
            if (text != null && !text.isBlank()) {
                cells.put(column, text.strip());
            }
        });
        return new ListLine(row.number(), cells);
    }

    static DomainException fault(String reason, Object... arguments) {
        return DomainException.invalid("file", "enrolment.fault.file." + reason, arguments);
    }

    /** A row of the file, before its header is understood. */
    record Cells(int number, List<String> texts) {

        static Cells of(int number, String... texts) {
            return new Cells(number, Arrays.asList(texts));
        }
    }
}
