package org.ceiba.sessions;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ceiba.shared.DomainException;

/**
 * The participants' log of a video meeting as Zoom, Teams and Meet export it: one row for each time somebody was in, with
 * name, address and duration. The columns are known by their headers; durations are minutes, h:mm:ss, or words such as
 * "1h 5m".
 */
public final class MeetingLog {

    private static final Set<String> EMAIL = Set.of(
            "email", "user email", "email address", "correo electrónico", "correo", "e-mail", "participant id (upn)");
    private static final Set<String> NAME = Set.of(
            "name",
            "name (original name)",
            "full name",
            "first name",
            "participant",
            "nombre",
            "participante",
            "nom",
            "nome");
    private static final Set<String> DURATION = Set.of(
            "duration",
            "duration (minutes)",
            "total duration (minutes)",
            "in-meeting duration",
            "time in call",
            "duración",
            "duración (minutos)",
            "durée",
            "duração");
    private static final Pattern WORDS =
            Pattern.compile("(?:(\\d+)\\s*h\\w*)?\\s*(?:(\\d+)\\s*m\\w*)?\\s*(?:(\\d+)\\s*s\\w*)?");

    private MeetingLog() {}

    /**
     * @param marks of everybody who was found
     * @param unmatched names, with addresses where there are any, of who was not
     */
    public record Result(List<AttendanceMark> marks, List<String> unmatched) {}

    /**
     * Reads a log.
     *
     * @param people address, in lower case, to enrolment
     * @param most minutes that count, the session's length
     * @throws DomainException when there is no header with an address and a duration
     */
    static Result read(String csv, Map<String, UUID> people, int most) {
        String plain = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
        char separator = separator(plain);
        Map<UUID, Integer> minutes = new LinkedHashMap<>();
        List<String> unmatched = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .fieldSeparator(separator)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofNamedCsvRecord(fromHeader(plain, separator))) {
            for (NamedCsvRecord row : rows) {
                String email = field(row, EMAIL).orElse("").strip().toLowerCase(Locale.ROOT);
                int attended = minutes(field(row, DURATION).orElse(""));
                UUID enrolment = people.get(email);
                if (enrolment != null) {
                    minutes.merge(enrolment, attended, Integer::sum);
                } else {
                    String name = field(row, NAME).orElse("").strip();
                    unmatched.add(email.isEmpty() ? name : name + " <" + email + ">");
                }
            }
        } catch (java.io.IOException | de.siegmar.fastcsv.reader.CsvParseException unreadable) {
            throw DomainException.invalid("log", "sessions.fault.log");
        }
        List<AttendanceMark> marks = minutes.entrySet().stream()
                .map(entry ->
                        new AttendanceMark(entry.getKey(), AttendanceMark.PRESENT, Math.min(entry.getValue(), most)))
                .toList();
        return new Result(marks, unmatched.stream().distinct().toList());
    }

    /** Logs begin with a summary in some programs; the rows begin at the line that names an address and a duration. */
    private static String fromHeader(String csv, char separator) {
        String[] lines = csv.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            List<String> cells =
                    List.of(lines[i].toLowerCase(Locale.ROOT).split(Pattern.quote(String.valueOf(separator))));
            List<String> plain =
                    cells.stream().map(cell -> cell.replace("\"", "").strip()).toList();
            if (plain.stream().anyMatch(EMAIL::contains) && plain.stream().anyMatch(DURATION::contains)) {
                return String.join("\n", List.of(lines).subList(i, lines.length));
            }
        }
        throw DomainException.invalid("log", "sessions.fault.log");
    }

    private static char separator(String csv) {
        long tabs = csv.chars().filter(c -> c == '\t').count();
        long semicolons = csv.chars().filter(c -> c == ';').count();
        long commas = csv.chars().filter(c -> c == ',').count();
        return tabs > commas && tabs >= semicolons ? '\t' : semicolons > commas ? ';' : ',';
    }

    private static Optional<String> field(NamedCsvRecord row, Set<String> names) {
        return row.getHeader().stream()
                .filter(header -> names.contains(header.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .flatMap(row::findField);
    }

    static int minutes(String duration) {
        String text = duration.strip().toLowerCase(Locale.ROOT);
        if (text.matches("\\d{1,4}")) {
            return Integer.parseInt(text);
        }
        Matcher clock = Pattern.compile("(?:(\\d{1,2}):)?(\\d{1,3}):(\\d{2})").matcher(text);
        if (clock.matches()) {
            return number(clock.group(1)) * 60 + number(clock.group(2)) + (number(clock.group(3)) >= 30 ? 1 : 0);
        }
        Matcher words = WORDS.matcher(text);
        return !text.isEmpty() && words.matches()
                ? number(words.group(1)) * 60 + number(words.group(2)) + (number(words.group(3)) >= 30 ? 1 : 0)
                : 0;
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
