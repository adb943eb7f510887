package org.ceiba.groupwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.ceiba.enrolment.Insiders;
import org.ceiba.enrolment.Insiders.Insider;
import org.ceiba.people.Allowed;
import org.ceiba.people.Allowed.Who;
import org.ceiba.shared.DomainException;

/** What countries and units learn from each other: practices, areas for improvement, commitments and their follow-up. */
@ApplicationScoped
@Transactional
public class Exchanges {

    @Inject
    private ExchangeRepository repository;

    @Inject
    private Insiders insiders;

    @Inject
    private Clock clock;

    /** What the page of an exchange shows. */
    public record View(Insider insider, List<ExchangeRow> entries) {

        public List<ExchangeRow> of(String kind) {
            return entries.stream().filter(entry -> entry.kind().equals(kind)).toList();
        }
    }

    @Allowed(Who.SIGNED_IN)
    public View view(String edition) {
        Insider insider = insiders.enter(edition);
        return new View(insider, repository.entries(insider.edition().id()));
    }

    /** Writes an entry down. */
    @Allowed(Who.SIGNED_IN)
    public void write(String edition, ExchangeText text) {
        Insider insider = insiders.enterToWrite(edition);
        repository.add(new ExchangeEntry(insider.edition().id(), text, insider.person(), clock.instant()));
    }

    /** Notes how far an entry has come; after the edition too, because commitments outlive it. */
    @Allowed(Who.SIGNED_IN)
    public void follow(String edition, UUID entry, String state) {
        Insider insider = insiders.enter(edition);
        repository
                .entry(entry)
                .filter(found -> found.editionId().equals(insider.edition().id()))
                .orElseThrow(DomainException::notFound)
                .follow(state);
    }
}
