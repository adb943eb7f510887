package org.ceiba.bench;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ceiba.shared.Seal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/**
 * The people who ask: participants and coordinators with a session, signed in once as a browser does, and participants with a
 * token. Enough of them that nobody waits for a session.
 */
final class Crowd {

    private static final int PARTICIPANTS = 64;
    private static final int COORDINATORS = 12;

    private final Web web;
    private final Database database;
    private final SyntheticRegion region;
    private final List<String> participants = new ArrayList<>();
    private final List<String> coordinators = new ArrayList<>();
    private final List<Learner> learners = new ArrayList<>();

    private String administrator;

    /** A participant who has not finished, with a token and the enrolment. */
    record Learner(String token, String enrolment) {}

    Crowd(Web web, Database database, SyntheticRegion region) {
        this.web = web;
        this.database = database;
        this.region = region;
    }

    /** Gives them passwords, roles and tokens, and signs them in. */
    void gather() {
        int first = region.finished();
        int staff = first + PARTICIPANTS;
        passwords(first, staff + COORDINATORS);
        database.run(
                """
                INSERT INTO role_grant (id, person_id, role, granted_at, scope_key)
                SELECT UNHEX(MD5(p.email)), p.id, 'coordinator', UTC_TIMESTAMP(6), 'coordinator:' FROM person p
                WHERE p.email >= '%s' AND p.email < '%s'"""
                        .formatted(SyntheticRegion.email(staff), SyntheticRegion.email(staff + COORDINATORS)));
        participants.addAll(signIn(first, staff));
        coordinators.addAll(signIn(staff, staff + COORDINATORS));
        administrator = signIn(RunningProduct.ADMINISTRATOR);
        tokens();
    }

    /** Cookies of participants who are under way. */
    List<String> participants() {
        return participants;
    }

    List<String> coordinators() {
        return coordinators;
    }

    String administrator() {
        return administrator;
    }

    List<Learner> learners() {
        return learners;
    }

    /** What learners have marked beyond what the course asks for is as if they had not; their progress does not know it. */
    void forgetOptionalItems() {
        database.run(
                """
                DELETE c FROM edition e JOIN enrolment n ON n.edition_id = e.id
                JOIN item i ON i.course_id = e.course_id AND NOT i.required
                JOIN item_completion c ON c.enrolment_id = n.id AND c.item_id = i.id
                WHERE e.edition_key = '%s'"""
                        .formatted(SyntheticRegion.EDITION));
    }

    /** The hash that the program made for the administrator serves all: their password is the same. */
    private void passwords(int from, int to) {
        database.run(
                """
                INSERT INTO account (person_id, password_hash, confirmed_at, session_epoch, version)
                SELECT p.id, a.password_hash, UTC_TIMESTAMP(6), 0, 1 FROM person p
                JOIN person admin ON admin.email = '%s' JOIN account a ON a.person_id = admin.id
                WHERE p.email >= '%s' AND p.email < '%s'
                ON DUPLICATE KEY UPDATE password_hash = a.password_hash, confirmed_at = UTC_TIMESTAMP(6)"""
                        .formatted(
                                RunningProduct.ADMINISTRATOR, SyntheticRegion.email(from), SyntheticRegion.email(to)));
    }

    /** Several at once, as each takes the server long on purpose. */
    private List<String> signIn(int from, int to) {
        return IntStream.range(from, to)
                .parallel()
                .mapToObj(number -> signIn(SyntheticRegion.email(number)))
                .toList();
    }

    private String signIn(String email) {
        HttpResponse<byte[]> page = web.answer(web.request("/sign-in").GET());
        Document html = Jsoup.parse(new String(page.body(), StandardCharsets.UTF_8), web.base() + "/sign-in");
        html.select("input[type=email]").val(email);
        html.select("input[type=password]").val(RunningProduct.PASSWORD);
        FormElement form =
                (FormElement) html.select("input[type=password]").get(0).closest("form");
        String button = form.select("[type=submit]").attr("name");
        String body = form.formData().stream()
                        .map(field -> encode(field.key()) + "=" + encode(field.value()))
                        .collect(Collectors.joining("&"))
                + "&" + encode(button) + "=1";
        String formCookie = cookies(page);
        HttpResponse<byte[]> signedIn = web.answer(web.request(form.attr("action"))
                .header("Cookie", formCookie)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        String session = cookies(signedIn);
        if (signedIn.statusCode() / 100 != 3 || !session.contains("ceiba=")) {
            throw new IllegalStateException(email + " could not sign in: " + signedIn.statusCode());
        }
        return formCookie + "; " + session;
    }

    private static String cookies(HttpResponse<?> response) {
        return response.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .collect(Collectors.joining("; "));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private void tokens() {
        try (Connection connection = database.connect();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO api_token (token_hash, person_id, created_at, expires_at)"
                                + " VALUES (?, UNHEX(?), UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) + INTERVAL 1 DAY)")) {
            for (List<String> row : database.rows(
                    """
                    SELECT HEX(n.person_id), LOWER(HEX(n.id)) FROM enrolment n
                    JOIN edition e ON e.id = n.edition_id AND e.edition_key = '%s'
                    WHERE n.state = 'enrolled' ORDER BY n.id"""
                            .formatted(SyntheticRegion.EDITION))) {
                String token = Seal.newToken();
                learners.add(new Learner(
                        token, row.get(1).replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5")));
                insert.setBytes(1, Seal.hash(token));
                insert.setString(2, row.get(0));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }
}
