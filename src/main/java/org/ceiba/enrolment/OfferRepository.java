package org.ceiba.enrolment;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ceiba.shared.Ids;

/** How full editions are. */
@Dependent
class OfferRepository {

    @PersistenceContext
    private EntityManager entities;

    /** People by {@code dimension:value}, of states and of what quotas are decided on; {@code seats:taken} are seats. */
    @SuppressWarnings("unchecked")
    Map<String, Integer> counts(UUID edition) {
        List<Object[]> rows = entities.createNativeQuery(
                        """
                        SELECT dimension, value, people FROM enrolment_count WHERE edition_id = ?1
                        UNION ALL SELECT 'seats', 'taken', taken FROM seat_count WHERE edition_id = ?1""")
                .setParameter(1, Ids.bytes(edition))
                .getResultList();
        Map<String, Integer> counts = new HashMap<>();
        rows.forEach(row -> counts.put(row[0] + ":" + row[1], ((Number) row[2]).intValue()));
        return counts;
    }
}
