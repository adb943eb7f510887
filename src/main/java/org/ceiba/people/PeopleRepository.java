package org.ceiba.people;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ceiba.shared.Ids;
import org.ceiba.shared.InstantConverter;
import org.ceiba.shared.Page;
import org.ceiba.shared.Seal;
import org.ceiba.shared.Slice;

/** People and their accounts in the database. */
@Dependent
class PeopleRepository {

    private static final int MOST_COUNTED = 5_000;
    private static final String COLUMNS =
            "SELECT id, email, given_name, family_name, country, sex, institution, institution_type, language, time_zone"
                    + " FROM person";
    private static final String BEGINS =
            " WHERE erased_at IS NULL AND (family_name LIKE ?1 OR given_name LIKE ?1 OR email LIKE ?1)";
    private static final String WHO =
            """
            SELECT p.given_name, p.family_name, a.session_epoch, g.role, g.edition_id, g.country, p.id
            FROM person p
            JOIN account a ON a.person_id = p.id
            LEFT JOIN role_grant g ON g.person_id = p.id
            %s""";

    @PersistenceContext
    private EntityManager entities;

    void add(Object entity) {
        entities.persist(entity);
    }

    Optional<Person> person(UUID id) {
        return Optional.ofNullable(entities.find(Person.class, id));
    }

    Optional<Person> person(EmailAddress email) {
        return entities.createQuery("SELECT p FROM Person p WHERE p.email = :email", Person.class)
                .setParameter("email", email.value())
                .getResultStream()
                .findFirst();
    }

    Optional<Account> account(UUID person) {
        return Optional.ofNullable(entities.find(Account.class, person));
    }

    Optional<CurrentPerson.Who> who(UUID person) {
        return who(entities.createNativeQuery(WHO.formatted("") + " WHERE p.id = ?1 AND p.erased_at IS NULL")
                .setParameter(1, Ids.bytes(person)));
    }

    /** Whose token it is; absent when it is unknown, expired or revoked. */
    Optional<CurrentPerson.Who> bearer(String token, Instant now) {
        return who(entities.createNativeQuery(WHO.formatted("JOIN api_token t ON t.person_id = p.id")
                        + " WHERE t.token_hash = ?1 AND t.expires_at > ?2 AND t.revoked_at IS NULL"
                        + " AND p.erased_at IS NULL")
                .setParameter(1, Seal.hash(token))
                .setParameter(2, InstantConverter.utc(now)));
    }

    @SuppressWarnings("unchecked")
    private static Optional<CurrentPerson.Who> who(Query query) {
        List<Object[]> rows = query.getResultList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<Access.Grant> grants = rows.stream()
                .filter(row -> row[3] != null)
                .map(row -> new Access.Grant(Role.of((String) row[3]), Ids.of(row[4]), (String) row[5]))
                .toList();
        Object[] first = rows.get(0);
        return Optional.of(new CurrentPerson.Who(
                Ids.of(first[6]),
                (String) first[0],
                first[0] + " " + first[1],
                ((Number) first[2]).intValue(),
                new Access(grants)));
    }

    /** People who have a role. */
    @SuppressWarnings("unchecked")
    List<PersonRow> staff(String text, int most) {
        List<Object[]> rows = entities.createNativeQuery(COLUMNS + BEGINS
                        + " AND EXISTS (SELECT 1 FROM role_grant g WHERE g.person_id = person.id)"
                        + " ORDER BY family_name, given_name, id LIMIT ?2")
                .setParameter(1, beginning(text))
                .setParameter(2, most)
                .getResultList();
        return rows.stream().map(PeopleRepository::row).toList();
    }

    /** In the order of names. The total stops at {@link #MOST_COUNTED}: nobody leafs further, and counting everybody takes longer than the list. */
    @SuppressWarnings("unchecked")
    Slice<PersonRow> search(String text, Page page) {
        String which = text.isEmpty() ? " WHERE erased_at IS NULL" : BEGINS;
        Query list = entities.createNativeQuery(
                        COLUMNS + which + " ORDER BY family_name, given_name, id LIMIT ?2 OFFSET ?3")
                .setParameter(2, page.size())
                .setParameter(3, page.first());
        Query count = entities.createNativeQuery(
                "SELECT COUNT(*) FROM (SELECT 1 FROM person" + which + " LIMIT " + MOST_COUNTED + ") counted");
        if (!text.isEmpty()) {
            list.setParameter(1, beginning(text));
            count.setParameter(1, beginning(text));
        }
        List<Object[]> rows = list.getResultList();
        long total = ((Number) count.getSingleResult()).longValue();
        return new Slice<>(rows.stream().map(PeopleRepository::row).toList(), total, page);
    }

    private static String beginning(String text) {
        return text.replaceAll("([%_\\\\])", "\\\\$1") + "%";
    }

    private static PersonRow row(Object[] column) {
        return new PersonRow(
                Ids.of(column[0]),
                (String) column[1],
                (String) column[2],
                (String) column[3],
                (String) column[4],
                (String) column[5],
                (String) column[6],
                (String) column[7],
                (String) column[8],
                (String) column[9]);
    }
}
