package org.ceiba.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * What a browser with nothing in its cache fetches for a page: the page itself, and every style, script and picture that it and
 * its styles name.
 *
 * @param bytes of bodies, compressed as they were sent, and of headers
 */
record FirstVisit(int requests, long bytes) {

    static final int MOST_REQUESTS = 12;
    static final int MOST_BYTES = 150_000;

    private static final Pattern IN_STYLES = Pattern.compile("url\\([\"']?(?!data:)([^\"')]+)[\"']?\\)");

    static FirstVisit of(Web web, Call page) {
        HttpResponse<byte[]> html = fetch(web, page.path(), page.cookie());
        Document document = Jsoup.parse(text(html), web.base() + page.path());
        Set<String> named = new LinkedHashSet<>();
        document.select("link[rel=stylesheet], link[rel=icon], link[rel=manifest]")
                .forEach(link -> named.add(link.absUrl("href")));
        document.select("script[src], img[src]").forEach(element -> named.add(element.absUrl("src")));
        named.removeIf(address -> address.startsWith("data:"));
        long bytes = weight(html);
        Set<String> inStyles = new LinkedHashSet<>();
        for (String address : named) {
            HttpResponse<byte[]> resource = fetch(web, address, page.cookie());
            bytes += weight(resource);
            if (resource.headers().firstValue("Content-Type").orElse("").startsWith("text/css")) {
                IN_STYLES
                        .matcher(text(resource))
                        .results()
                        .map(match ->
                                URI.create(address).resolve(match.group(1)).toString())
                        .forEach(inStyles::add);
            }
        }
        inStyles.removeAll(named);
        for (String address : inStyles) {
            bytes += weight(fetch(web, address, page.cookie()));
        }
        return new FirstVisit(1 + named.size() + inStyles.size(), bytes);
    }

    boolean isWithin() {
        return requests <= MOST_REQUESTS && bytes <= MOST_BYTES;
    }

    private static HttpResponse<byte[]> fetch(Web web, String address, String cookie) {
        return web.answer(web.request(address)
                .header("Accept-Encoding", "gzip")
                .header("Cookie", cookie)
                .GET());
    }

    private static long weight(HttpResponse<byte[]> response) {
        long headers = response.headers().map().entrySet().stream()
                .mapToLong(header -> header.getValue().stream()
                        .mapToLong(value -> header.getKey().length() + value.length() + 4)
                        .sum())
                .sum();
        return response.body().length + headers;
    }

    private static String text(HttpResponse<byte[]> response) {
        boolean packed = response.headers()
                .firstValue("Content-Encoding")
                .filter("gzip"::equals)
                .isPresent();
        return new String(packed ? unpacked(response.body()) : response.body(), StandardCharsets.UTF_8);
    }

    private static byte[] unpacked(byte[] body) {
        try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return stream.readAllBytes();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
