package org.ceiba.bench;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Measures rows on what is there: statements and bytes by single requests, times and CPU by load. */
final class Measuring {

    private static final int SINGLE_REQUESTS = 11;
    private static final int CROWD = 8;

    /** Another number of users than those that are measured, so that the load's scenarios differ in name. */
    private static final int WARMING = CROWD + 1;

    private final Web web;
    private final Options options;
    private final StatementsSent statements;
    private final StatementLog log;
    private final long server;
    private final long database;

    Measuring(Web web, Options options, Database database, RunningProduct product) {
        this.web = web;
        this.options = options;
        this.statements = new StatementsSent(database);
        this.log = new StatementLog(database, web);
        this.server = product.process();
        this.database = database.process();
    }

    List<Outcome> of(List<Row> rows) {
        List<Outcome> counted = rows.stream().map(this::count).toList();
        log.of(rows);
        return options.brief() ? counted : timed(counted);
    }

    /** The median of a few, as the program's own work in the background also sends statements. */
    private Outcome count(Row row) {
        int[] counts = new int[SINGLE_REQUESTS];
        long bytes = 0;
        for (int i = -2; i < SINGLE_REQUESTS; i++) {
            Call call = row.calls().next();
            long before = statements.now();
            HttpResponse<byte[]> answer = web.send(row, call);
            long sent = statements.now() - before;
            if (answer.statusCode() != row.status()) {
                throw new IllegalStateException(call.path() + " answered " + answer.statusCode() + ": "
                        + new String(answer.body(), StandardCharsets.UTF_8));
            }
            if (i >= 0) {
                counts[i] = (int) sent;
                bytes = answer.body().length;
            }
        }
        Arrays.sort(counts);
        return new Outcome(row, counts[SINGLE_REQUESTS / 2], bytes, Outcome.Timing.NONE, Outcome.Timing.NONE);
    }

    /**
     * Everything is warmed before anything is measured: compiling one page's code must not be paid by another. What is asked
     * for first runs a second time after the others, until the compilers are calm, as code is compiled anew when more of the
     * program uses it.
     */
    private List<Outcome> timed(List<Outcome> counted) {
        List<Phase> phases = new ArrayList<>();
        counted.forEach(outcome -> phases.add(phase(outcome, WARMING, false)));
        counted.forEach(outcome -> phases.add(phase(outcome, WARMING + 1, true)));
        List<Phase> alone =
                counted.stream().map(outcome -> phase(outcome, 1, false)).toList();
        List<Phase> crowded =
                counted.stream().map(outcome -> phase(outcome, CROWD, false)).toList();
        for (int i = 0; i < counted.size(); i++) {
            phases.add(crowded.get(i));
            phases.add(alone.get(i));
        }
        Load.run(web.base(), phases);
        List<Outcome> timed = new ArrayList<>();
        for (int i = 0; i < counted.size(); i++) {
            Outcome outcome = counted.get(i);
            timed.add(new Outcome(
                    outcome.row(),
                    outcome.statements(),
                    outcome.bytes(),
                    alone.get(i).timing(),
                    crowded.get(i).timing()));
        }
        return timed;
    }

    private Phase phase(Outcome outcome, int users, boolean warms) {
        return new Phase(outcome.row(), users, options.seconds(), warms, server, database);
    }
}
