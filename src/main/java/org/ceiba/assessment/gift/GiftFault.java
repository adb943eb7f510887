package org.ceiba.assessment.gift;

import java.util.List;

/**
 * What is wrong in a file of questions, told so that its author can mend it.
 *
 * @param line counted from 1
 * @param key of the message, {@code assessment.fault.gift.…}
 * @param arguments of the message
 */
public record GiftFault(int line, String key, List<Object> arguments) {

    static GiftFault of(int line, String reason, Object... arguments) {
        return new GiftFault(line, "assessment.fault.gift." + reason, List.of(arguments));
    }
}
