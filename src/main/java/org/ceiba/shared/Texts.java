package org.ceiba.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * Every text of the interface: the bundles of all rooms, {@code org/ceiba/ROOM/messages_LANGUAGE.properties} in UTF-8.
 * Keys begin with the room's name, so that a key says where it is kept.
 */
public final class Texts {

    /** Rooms that have texts. */
    public static final List<String> ROOMS = List.of(
            "shared",
            "people",
            "messaging",
            "catalogue",
            "offering",
            "enrolment",
            "sessions",
            "assessment",
            "groupwork",
            "campaigns",
            "learning",
            "certificates",
            "reporting",
            "api");

    private static final Map<String, Map<String, String>> BY_LANGUAGE = load();

    private Texts() {}

    /** All keys and texts of one language. */
    public static Map<String, String> all(String language) {
        return BY_LANGUAGE.get(Languages.known(language).orElse(Languages.DEFAULT));
    }

    /**
     * The text of a key, with its arguments in place ({@link MessageFormat}; an apostrophe is just an apostrophe).
     *
     * @return the key in question marks where there is no such text
     */
    public static String in(String language, String key, Object... arguments) {
        String text = all(language).get(key);
        if (text == null) {
            return "???" + key + "???";
        }
        return arguments.length == 0
                ? text
                : new MessageFormat(text.replace("'", "''"), Languages.locale(language)).format(arguments);
    }

    private static Map<String, Map<String, String>> load() {
        Map<String, Map<String, String>> languages = new HashMap<>();
        for (String language : Languages.ALL) {
            Map<String, String> texts = new HashMap<>();
            ROOMS.forEach(room -> read("/org/ceiba/%s/messages_%s.properties".formatted(room, language), texts));
            languages.put(language, Map.copyOf(texts));
        }
        return Map.copyOf(languages);
    }

    private static void read(String bundle, Map<String, String> into) {
        try (InputStream in = Texts.class.getResourceAsStream(bundle)) {
            if (in != null) {
                Properties properties = new Properties();
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                properties.forEach((key, text) -> into.put((String) key, (String) text));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(bundle, unreadable);
        }
    }
}
