package org.ceiba.offering;

import java.time.LocalDate;
import org.ceiba.shared.LocalText;

/**
 * An edition that somebody leads, in a list of them.
 *
 * @param number of the edition among those of its course, from 1
 */
public record LedEdition(
        String key, LocalText course, int number, LocalDate startsOn, LocalDate endsOn, String state) {}
