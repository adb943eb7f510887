package org.ceiba.certificates;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ceiba.shared.LocalText;

/**
 * Everything that a certificate prints, as it was when it was issued: a later change of the course changes no
 * certificate.
 *
 * @param organisers in the order in which they are named
 * @param hours of work, in all
 * @param country where the holder took part from, ISO 3166-1 alpha-2
 */
public record CertificateFacts(
        String courseKey,
        String kind,
        LocalText title,
        List<LocalText> organisers,
        BigDecimal hours,
        String editionKey,
        int editionNumber,
        LocalDate startsOn,
        LocalDate endsOn,
        String country,
        Instant completedAt) {}
