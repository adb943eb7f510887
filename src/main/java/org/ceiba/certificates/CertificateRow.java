package org.ceiba.certificates;

import java.time.Instant;
import java.util.UUID;

/**
 * A certificate as it is shown and printed.
 *
 * @param holder null after the holder's data were erased
 * @param revokedAt null while it is valid
 */
public record CertificateRow(
        UUID id,
        String code,
        UUID enrolment,
        String holder,
        CertificateFacts facts,
        Instant issuedAt,
        Instant revokedAt,
        String revokedReason) {

    public boolean isValid() {
        return revokedAt == null;
    }
}
