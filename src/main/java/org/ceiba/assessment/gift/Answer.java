package org.ceiba.assessment.gift;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * What a person answered to one question: the positions of the choices, {@code true} or {@code false}, the text or number
 * as typed, or for each line of a matching the position of what it was matched with (empty for none).
 */
public record Answer(@JsonValue List<String> values) {

    public static final Answer NONE = new Answer(List.of());

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Answer {
        values = List.copyOf(values);
    }

    public static Answer of(String... values) {
        return new Answer(List.of(values));
    }

    /** Nothing was chosen or typed. */
    public boolean isBlank() {
        return values.stream().allMatch(String::isBlank);
    }

    /** The first value, stripped; empty where there is none. */
    String first() {
        return values.isEmpty() ? "" : values.get(0).strip();
    }
}
