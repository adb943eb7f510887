package org.ceiba.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The statements that one request of each row sends, word for word, in {@code target/bench/statements.md}: where to look when a row
 * has too many, and what to put behind {@code EXPLAIN}.
 */
final class StatementLog {

    private static final Path FILE = Path.of("target/bench/statements.md");
    private static final int LONGEST = 4_000;
    private static final List<String> BORDERS = List.of("SET ", "COMMIT", "ROLLBACK", "SHOW ");

    private final Database database;
    private final Web web;
    private final StringBuilder text = new StringBuilder();

    StatementLog(Database database, Web web) {
        this.database = database;
        this.web = web;
    }

    void of(List<Row> rows) {
        database.run("SET GLOBAL log_output = 'TABLE'");
        for (Row row : rows) {
            Call call = row.calls().next();
            database.run("TRUNCATE TABLE mysql.general_log");
            database.run("SET GLOBAL general_log = 1");
            web.send(row, call);
            database.run("SET GLOBAL general_log = 0");
            text.append("\n## %s: %s %s\n".formatted(row.title(), row.method(), call.path()));
            database
                    .rows("SELECT CONVERT(argument USING utf8mb4) FROM mysql.general_log"
                            + " WHERE command_type IN ('Query', 'Execute') ORDER BY event_time")
                    .stream()
                    .map(statement -> statement.get(0).strip())
                    .filter(statement -> BORDERS.stream().noneMatch(statement::startsWith))
                    .filter(statement -> !statement.startsWith("/*"))
                    .forEach(statement -> text.append("\n    ")
                            .append(statement
                                    .substring(0, Math.min(LONGEST, statement.length()))
                                    .replace("\n", "\n    "))
                            .append('\n'));
        }
        try {
            Files.writeString(FILE, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
