package org.ceiba.campaigns;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.ceiba.catalogue.CourseDefinition;
import org.ceiba.shared.DomainException;
import org.ceiba.shared.Ids;
import org.ceiba.shared.LocalText;
import org.ceiba.shared.WrittenAfter;
import org.eclipse.persistence.annotations.Convert;

/** A campaign of an edition: it begins with the baseline, goes on to creation, and ends in validation. */
@Entity
@WrittenAfter("edition")
@Table(name = "campaign")
class Campaign {

    @Id
    @Convert("uuid")
    private UUID id;

    @Column(name = "edition_id")
    @Convert("uuid")
    private UUID editionId;

    @Column(name = "campaign_key")
    private String key;

    private LocalText title;
    private String country;
    private String stage;

    @Version
    private int version;

    protected Campaign() {}

    Campaign(UUID editionId, CourseDefinition.Campaign planned) {
        this.id = Ids.next();
        this.editionId = editionId;
        this.key = planned.key();
        this.title = planned.title();
        this.country = planned.country();
        this.stage = Stage.BASELINE;
    }

    /** Goes on to the next stage; a second press of the same button changes nothing. */
    void moveTo(String next) {
        int now = Stage.ALL.indexOf(stage);
        int wanted = Stage.ALL.indexOf(Stage.known(next));
        if (wanted > now + 1 || wanted < now) {
            throw DomainException.conflict("campaigns.fault.stage");
        }
        stage = next;
    }

    UUID id() {
        return id;
    }

    UUID editionId() {
        return editionId;
    }
}
