package org.ceiba.people;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ceiba.shared.Ids;

/** People and their accounts in the database. */
@Dependent
class PeopleRepository {

    @PersistenceContext
    private EntityManager entities;

    void add(Object entity) {
        entities.persist(entity);
    }

    Optional<Person> person(UUID id) {
        return Optional.ofNullable(entities.find(Person.class, id));
    }

    Optional<Person> person(EmailAddress email) {
        return entities
                .createQuery("SELECT p FROM Person p WHERE p.email = :email", Person.class)
                .setParameter("email", email.value())
                .getResultStream()
                .findFirst();
    }

    Optional<Account> account(UUID person) {
        return Optional.ofNullable(entities.find(Account.class, person));
    }

    @SuppressWarnings("unchecked")
    Optional<CurrentPerson.Who> who(UUID person) {
        List<Object[]> rows = entities
                .createNativeQuery(
                        """
                        SELECT p.given_name, p.family_name, a.session_epoch, g.role, g.edition_id, g.country
                        FROM person p
                        JOIN account a ON a.person_id = p.id
                        LEFT JOIN role_grant g ON g.person_id = p.id
                        WHERE p.id = ?1 AND p.erased_at IS NULL""")
                .setParameter(1, Ids.bytes(person))
                .getResultList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<Access.Grant> grants = rows.stream()
                .filter(row -> row[3] != null)
                .map(row -> new Access.Grant(Role.of((String) row[3]), Ids.of(row[4]), (String) row[5]))
                .toList();
        Object[] first = rows.get(0);
        return Optional.of(new CurrentPerson.Who(
                person,
                (String) first[0],
                first[0] + " " + first[1],
                ((Number) first[2]).intValue(),
                new Access(grants)));
    }
}
