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

    public static LocalText of(String language, String text) {
        return new LocalText(Map.of(language, text));
    }

    /** The text in this language, or in the first one. */
    public String in(String language) {
        return texts.getOrDefault(language, texts.values().iterator().next());
    }
}
