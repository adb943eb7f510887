package org.ceiba.enrolment.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** CSV (RFC 4180) as spreadsheets of the region write it. */
final class DelimitedText {

    private static final char[] SEPARATORS = {',', ';', '\t'};

    private DelimitedText() {}

    static List<PeopleList.Cells> rows(byte[] file) {
        String text = decode(file);
        List<PeopleList.Cells> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            for (CsvRecord row : reader) {
                if (rows.size() > PeopleList.MOST_LINES) {
                    throw PeopleList.fault("long", PeopleList.MOST_LINES);
                }
                rows.add(new PeopleList.Cells((int) row.getStartingLineNumber(), row.getFields()));
            }
        } catch (CsvParseException malformed) {
            throw PeopleList.fault("malformed", rows.size() + 1);
        } catch (IOException impossible) {
            throw new IllegalStateException("Text in memory is unreadable", impossible);
        }
        return rows;
    }

    /** UTF-8 where every byte fits, UTF-16 where its mark says so, else what Windows writes in the Americas. */
    private static String decode(byte[] file) {
        if (file.length > 1 && (file[0] & 0xFF) + (file[1] & 0xFF) == 0xFF + 0xFE) {
            return new String(file, StandardCharsets.UTF_16);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw PeopleList.fault("kind");
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            for (byte value : file) {
                if (value == 0) {
                    throw PeopleList.fault("kind");
                }
            }
            return new String(file, Charset.forName("windows-1252"));
        }
    }

    private static char separator(String text) {
        String header = text.lines().findFirst().orElse("");
        char best = SEPARATORS[0];
        for (char candidate : SEPARATORS) {
            if (count(header, candidate) > count(header, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
