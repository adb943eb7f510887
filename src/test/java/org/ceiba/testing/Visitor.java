package org.ceiba.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;
import org.jsoup.helper.HttpConnection;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * Somebody who reads pages and sends forms as a browser without scripts would, with cookies of their own. A page that does not
 * answer with success fails the story.
 */
public final class Visitor {

    private static final String BOUNDARY = "a-boundary-that-is-in-no-file-of-a-story";

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final String base;
    private final String language;
    private final Map<String, Attachment> attached = new LinkedHashMap<>();
    private Document page;

    private record Attachment(String name, byte[] content) {}

    /** @param language that the browser asks for */
    public Visitor(String base, String language) {
        this.base = base;
        this.language = language;
    }

    /** Opens an address of the product, such as {@code /learn}, or a whole one. */
    public Document open(String address) {
        return show(HttpRequest.newBuilder(URI.create(base).resolve(address)).GET());
    }

    /** Opens an address that may refuse: what it answers, after redirects; {@link #page} is where they led. */
    public int tries(String address) {
        return send(HttpRequest.newBuilder(URI.create(base).resolve(address)).GET());
    }

    public Document page() {
        return page;
    }

    /** Goes back to a page as it was, without asking for it again. */
    public void shows(String html) {
        page = Jsoup.parse(html, page.location());
    }

    /** Types into, or chooses in, the field of that name or id. */
    public Visitor fill(String field, String value) {
        Element input = one("[name=\"%1$s\"], [id=\"%1$s\"]".formatted(field));
        if (input.normalName().equals("select")) {
            input.select("option").forEach(option -> option.removeAttr("selected"));
            only(input.select("option[value=\"" + value + "\"]").first(), field + " has no choice " + value)
                    .attr("selected", "selected");
        } else if (input.normalName().equals("textarea")) {
            input.text(value);
        } else {
            input.val(value);
        }
        return this;
    }

    /** Ticks the box, or the one of several, that has this value. */
    public Visitor tick(String name, String value) {
        Element box = one("input[name=\"%s\"][value=\"%s\"]".formatted(name, value));
        if (box.attr("type").equals("radio")) {
            page.select("input[name=\"%s\"]".formatted(name)).forEach(other -> other.removeAttr("checked"));
        }
        box.attr("checked", "checked");
        return this;
    }

    /** Chooses a file for the field of that name. */
    public Visitor attach(String field, String name, byte[] content) {
        attached.put(one("input[type=file][name=\"%s\"]".formatted(field)).attr("name"), new Attachment(name, content));
        return this;
    }

    /** Presses the first button that this CSS selector finds; its form goes out with what is filled in. */
    public Document press(String button) {
        return show(form(button));
    }

    /** Presses a button whose form may be refused: what that answers, after redirects. */
    public int triesToPress(String button) {
        return send(form(button));
    }

    private HttpRequest.Builder form(String button) {
        Element pressed = one(button);
        if (!(only(pressed.closest("form"), button + " is in no form") instanceof FormElement form)) {
            throw new AssertionError(button + " is in no form");
        }
        List<KeyVal> fields = form.formData();
        if (!pressed.attr("name").isEmpty()) {
            fields.add(HttpConnection.KeyVal.create(pressed.attr("name"), pressed.val()));
        }
        String action = form.attr("action").isEmpty() ? page.location() : form.absUrl("action");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(action));
        if (form.attr("enctype").equals("multipart/form-data")) {
            return request.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                    .POST(HttpRequest.BodyPublishers.ofByteArray(parts(fields)));
        }
        return request.header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        fields.stream().map(Visitor::pair).collect(Collectors.joining("&"))));
    }

    /** Fields and chosen files, as RFC 7578 writes them. */
    private byte[] parts(List<KeyVal> fields) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (KeyVal field : fields) {
            if (!attached.containsKey(field.key())) {
                part(body, "name=\"" + field.key() + "\"", field.value().getBytes(StandardCharsets.UTF_8));
            }
        }
        attached.forEach((field, file) ->
                part(body, "name=\"" + field + "\"; filename=\"" + file.name() + "\"", file.content()));
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        attached.clear();
        return body.toByteArray();
    }

    private static void part(ByteArrayOutputStream body, String disposition, byte[] content) {
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    /** The text of the page's main part. */
    public String text() {
        return one("main").text();
    }

    private Document show(HttpRequest.Builder request) {
        int status = send(request);
        if (status != 200) {
            throw new AssertionError(
                    page.location() + " answered " + status + ": " + page.body().text());
        }
        return page;
    }

    private int send(HttpRequest.Builder request) {
        HttpRequest asked = request.header("Accept-Language", language)
                .timeout(Duration.ofMinutes(5))
                .build();
        try {
            HttpResponse<String> answer = client.send(asked, BodyHandlers.ofString(StandardCharsets.UTF_8));
            page = Jsoup.parse(answer.body(), answer.uri().toString());
            return answer.statusCode();
        } catch (IOException away) {
            throw new AssertionError(asked.method() + " " + asked.uri(), away);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    private Element one(String selector) {
        return only(
                page.select(selector).first(),
                page.location() + " has no " + selector + ": " + page.body().text());
    }

    private static Element only(Element found, String otherwise) {
        if (found == null) {
            throw new AssertionError(otherwise);
        }
        return found;
    }

    private static String pair(KeyVal field) {
        return encode(field.key()) + "=" + encode(field.value());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
