package org.ceiba.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A short text in several languages, such as a title. Its first language is the one that stands in where another is
 * missing.
 *
 * @param texts language to text, in order, at least one
 */
public record LocalText(@JsonValue Map<String, String> texts) implements Serializable {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LocalText {
        if (texts == null || texts.isEmpty()) {
            throw new IllegalArgumentException("A localized text needs at least one language");
        }
        texts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    /** Reads a text that was kept before its kind had languages. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static LocalText kept(String text) {
        return of(Languages.DEFAULT, text);
    }

    public static LocalText of(String language, String text) {
        return new LocalText(Map.of(language, text));
    }

    /** The texts with these languages first, in their order; databases sort the keys of JSON objects. */
    public static LocalText ordered(Map<String, String> texts, Iterable<String> languages) {
        Map<String, String> ordered = new LinkedHashMap<>();
        languages.forEach(language -> {
            if (texts.containsKey(language)) {
                ordered.put(language, texts.get(language));
            }
        });
        ordered.putAll(texts);
        return new LocalText(ordered);
    }

    /** The text in this language, or in the first one. */
    public String in(String language) {
        return texts.getOrDefault(language, texts.values().iterator().next());
    }
}
