package org.ceiba.bench;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.asLongAs;
import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.during;
import static io.gatling.javaapi.core.CoreDsl.feed;
import static io.gatling.javaapi.core.CoreDsl.responseTimeInMillis;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.flushCookieJar;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** The phases of {@link Load} one after the other, in one run of Gatling, which makes this by its name. */
public class LoadSimulation extends Simulation {

    static final int FAILED = -1;

    private static final String TIME = "time";

    public LoadSimulation() {
        List<Phase> phases = Load.current().phases();
        PopulationBuilder all = null;
        for (int i = phases.size() - 1; i >= 0; i--) {
            PopulationBuilder one = population(phases.get(i));
            all = all == null ? one : one.andThen(all);
        }
        setUp(all)
                .protocols(http.baseUrl(Load.current().base())
                        .acceptEncodingHeader("gzip")
                        .acceptLanguageHeader("es")
                        .disableFollowRedirect()
                        .disableCaching()
                        .disableWarmUp());
    }

    private static PopulationBuilder population(Phase phase) {
        ChainBuilder work = feed(calls(phase.row().calls()))
                .exec(flushCookieJar(), request(phase))
                .exec(session -> {
                    phase.answered(session.isFailed() ? FAILED : session.getInt(TIME));
                    return session.markAsSucceeded();
                });
        return scenario(phase.name())
                .exec(session -> {
                    phase.begin();
                    return session;
                })
                .exec(repeated(phase, work))
                .exec(session -> {
                    phase.end();
                    return session;
                })
                .injectOpen(atOnceUsers(phase.users()));
    }

    private static ChainBuilder repeated(Phase phase, ChainBuilder work) {
        if (phase.seconds() == 0) {
            return work;
        }
        return phase.warms()
                ? asLongAs(session -> phase.isCold()).on(work)
                : during(phase.seconds()).on(work);
    }

    private static HttpRequestActionBuilder request(Phase phase) {
        Row row = phase.row();
        HttpRequestActionBuilder request = http(phase.name())
                .httpRequest(row.method(), "#{path}")
                .header("Cookie", "#{cookie}")
                .check(status().is(row.status()), responseTimeInMillis().saveAs(TIME));
        if (row.bodyType() != null) {
            request = request.header("Content-Type", row.bodyType())
                    .header("Authorization", "Bearer #{token}")
                    .body(StringBody("#{body}"));
        }
        return request;
    }

    private static Iterator<Map<String, Object>> calls(Iterator<Call> calls) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public Map<String, Object> next() {
                Call call = calls.next();
                Map<String, Object> values = new HashMap<>();
                values.put("path", call.path());
                put(values, "cookie", call.cookie() == null ? "ceiba-zone=UTC" : call.cookie());
                put(values, "token", call.token());
                put(values, "body", call.body());
                return values;
            }
        };
    }

    private static void put(Map<String, Object> values, String name, String value) {
        if (value != null) {
            values.put(name, value);
        }
    }
}
