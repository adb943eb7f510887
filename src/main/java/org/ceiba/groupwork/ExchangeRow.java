package org.ceiba.groupwork;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An entry of an exchange in its list.
 *
 * @param followUpOn null for none
 */
public record ExchangeRow(
        UUID id,
        String kind,
        String title,
        String description,
        String country,
        String owner,
        LocalDate followUpOn,
        String state,
        String author) {}
