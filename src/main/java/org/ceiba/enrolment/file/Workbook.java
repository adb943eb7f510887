package org.ceiba.enrolment.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of an XLSX workbook (ECMA-376). */
final class Workbook {

    private static final long MOST_BYTES_UNPACKED = 200_000_000;

    /** Formats tell dates from numbers. */
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    private Workbook() {}

    static boolean isOne(byte[] file) {
        return file.length > 3 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
    }

    static List<PeopleList.Cells> rows(byte[] file) {
        List<PeopleList.Cells> rows = new ArrayList<>();
        try {
            requireModest(file);
            try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file), WITH_FORMATS);
                    Stream<Row> sheet = workbook.getFirstSheet().openStream()) {
                sheet.forEach(row -> {
                    if (rows.size() > PeopleList.MOST_LINES) {
                        throw PeopleList.fault("long", PeopleList.MOST_LINES);
                    }
                    rows.add(cells(row));
                });
            }
        } catch (IOException | UncheckedIOException | ExcelReaderException damaged) {
            throw PeopleList.fault("damaged");
        }
        return rows;
    }

    /** An archive may unpack to more than memory holds; a list does not. */
    private static void requireModest(byte[] file) throws IOException {
        long unpacked = 0;
        byte[] buffer = new byte[65_536];
        try (ZipFile parts = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            for (ZipArchiveEntry part : Collections.list(parts.getEntries())) {
                try (InputStream content = parts.getInputStream(part)) {
                    for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                        unpacked += read;
                        if (unpacked > MOST_BYTES_UNPACKED) {
                            throw PeopleList.fault("large");
                        }
                    }
                }
            }
        }
    }

    private static PeopleList.Cells cells(Row row) {
        String[] texts = new String[row.getCellCount()];
        Arrays.setAll(
                texts, place -> row.getOptionalCell(place).map(Workbook::text).orElse(""));
        return PeopleList.Cells.of(row.getRowNum(), texts);
    }

    private static String text(Cell cell) {
        boolean date = cell.getType() == CellType.NUMBER
                && cell.getDataFormatString() != null
                && cell.getDataFormatString().toLowerCase(java.util.Locale.ROOT).contains("y");
        return date ? cell.asDate().toString() : cell.getText();
    }
}
