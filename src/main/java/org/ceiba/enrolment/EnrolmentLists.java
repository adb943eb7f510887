package org.ceiba.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ceiba.offering.EditionFacts;
import org.ceiba.offering.Editions;
import org.ceiba.people.Allowed;
import org.ceiba.people.Allowed.Who;
import org.ceiba.people.CurrentPerson;
import org.ceiba.shared.DomainException;

/** Enrolments to look at: a person sees their own, the staff those of their editions and countries. */
@ApplicationScoped
@Transactional
public class EnrolmentLists {

    private static final int LARGEST_PAGE = 200;

    @Inject
    private EnrolmentRepository repository;

    @Inject
    private EnrolmentListRepository lists;

    @Inject
    private Editions editions;

    @Inject
    private CurrentPerson current;

    /** One enrolment as the person themself or the edition's staff may see it. */
    @Allowed(Who.SIGNED_IN)
    public EnrolmentRow enrolment(UUID id) {
        Enrolment enrolment = repository.enrolment(id).orElseThrow(DomainException::notFound);
        if (!enrolment.personId().equals(current.id())) {
            requireVisible(enrolment);
        }
        return lists.row(id).orElseThrow();
    }

    /** My own enrolment in an edition; absent where I have none. */
    @Allowed(Who.SIGNED_IN)
    public Optional<EnrolmentRow> mine(UUID edition) {
        return repository.enrolment(edition, current.id()).flatMap(enrolment -> lists.row(enrolment.id()));
    }

    /** One enrolment with its history. */
    @Allowed(Who.STAFF)
    public EnrolmentStory story(UUID id) {
        Enrolment enrolment = repository.enrolment(id).orElseThrow(DomainException::notFound);
        requireVisible(enrolment);
        return new EnrolmentStory(enrolment.editionId(), lists.row(id).orElseThrow(), lists.changes(id));
    }

    /** Enrolments of an edition in the order of arrival, for the API's cursor. */
    @Allowed(Who.STAFF)
    public List<EnrolmentRow> enrolments(String edition, EnrolmentState state, UUID after, int limit) {
        EditionFacts facts = editions.facts(edition);
        if (!current.access().mayFacilitate(facts.id())) {
            throw DomainException.forbidden();
        }
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw DomainException.invalid("limit", "shared.fault.page", LARGEST_PAGE);
        }
        return lists.after(
                facts.id(),
                new EnrolmentsQuery(state, null, null, current.access().countries(facts.id())),
                after,
                limit);
    }

    private void requireVisible(Enrolment enrolment) {
        Set<String> countries = current.access().countries(enrolment.editionId());
        boolean visible = current.access().mayFacilitate(enrolment.editionId())
                && (countries.isEmpty() || countries.contains(enrolment.traits().country()));
        if (!visible) {
            throw DomainException.notFound();
        }
    }
}
