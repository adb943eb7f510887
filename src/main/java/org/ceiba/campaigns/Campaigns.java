package org.ceiba.campaigns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.ceiba.campaigns.CampaignView.Partner;
import org.ceiba.catalogue.CourseDefinition;
import org.ceiba.catalogue.Courses;
import org.ceiba.enrolment.Insiders;
import org.ceiba.enrolment.Insiders.Insider;
import org.ceiba.offering.EditionChanged;
import org.ceiba.offering.EditionFacts;
import org.ceiba.people.Allowed;
import org.ceiba.people.Allowed.Who;
import org.ceiba.people.InstitutionType;
import org.ceiba.shared.DomainException;
import org.ceiba.shared.Seal;

/** The campaigns of an edition: their stages, the people they reach, their partners and their evidence. */
@ApplicationScoped
@Transactional
public class Campaigns {

    private static final int NAME_LENGTH = 200;

    @Inject
    private CampaignRepository repository;

    @Inject
    private Insiders insiders;

    @Inject
    private Courses courses;

    @Inject
    private Clock clock;

    /** What the page shows. */
    public record View(Insider insider, List<CampaignView> campaigns) {}

    /** A file to be downloaded. */
    public record EvidenceFile(String edition, String name, String mediaType, byte[] content) {}

    /** A new edition begins the campaigns that its course plans. */
    void opened(@Observes EditionChanged changed) {
        EditionFacts edition = changed.now();
        if (changed.before() != null) {
            return;
        }
        List<CourseDefinition.Campaign> planned = courses.outline(edition.courseId(), edition.courseVersion())
                .definition()
                .campaigns();
        if (planned != null) {
            planned.forEach(campaign -> repository.add(new Campaign(edition.id(), campaign)));
        }
    }

    @Allowed(Who.SIGNED_IN)
    public View view(String edition) {
        Insider insider = insiders.enter(edition);
        return new View(insider, repository.campaigns(insider.edition().id()));
    }

    /** Goes on to the next stage. */
    @Allowed(Who.SIGNED_IN)
    public void moveTo(String edition, UUID campaign, String stage) {
        mine(insiders.enterToWrite(edition), campaign).moveTo(stage);
    }

    /** Notes people reached in a stage. */
    @Allowed(Who.SIGNED_IN)
    public void note(String edition, UUID campaign, Reach reach) {
        Insider insider = insiders.enterToWrite(edition);
        repository.note(mine(insider, campaign).id(), reach, insider.person(), clock.instant());
    }

    /**
     * Adds an institution that carries the campaign; one that is there already stays.
     *
     * @param type code of {@link InstitutionType}
     */
    @Allowed(Who.SIGNED_IN)
    public void join(String edition, UUID campaign, String name, String type) {
        String stripped = name == null ? "" : name.strip();
        if (stripped.isEmpty() || stripped.length() > NAME_LENGTH) {
            throw DomainException.invalid("name", "campaigns.fault.text", NAME_LENGTH);
        }
        if (InstitutionType.find(type).isEmpty()) {
            throw DomainException.invalid("type", "campaigns.fault.choose");
        }
        repository.join(mine(insiders.enterToWrite(edition), campaign).id(), new Partner(stripped, type));
    }

    /** Keeps a file that shows what the campaign did. */
    @Allowed(Who.SIGNED_IN)
    public void show(String edition, UUID campaign, Evidence evidence) {
        Insider insider = insiders.enterToWrite(edition);
        repository.keep(
                mine(insider, campaign).id(),
                evidence,
                Seal.hash(evidence.content()),
                insider.person(),
                clock.instant());
    }

    /** A file of evidence, for who is in the edition. */
    @Allowed(Who.SIGNED_IN)
    public EvidenceFile file(UUID evidence) {
        EvidenceFile file = repository.file(evidence).orElseThrow(DomainException::notFound);
        insiders.enter(file.edition());
        return file;
    }

    private Campaign mine(Insider insider, UUID campaign) {
        return repository
                .campaign(campaign)
                .filter(found -> found.editionId().equals(insider.edition().id()))
                .orElseThrow(DomainException::notFound);
    }
}
