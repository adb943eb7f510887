package org.ceiba.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.ceiba.shared.Ids;
import org.ceiba.shared.WrittenAfter;
import org.eclipse.persistence.annotations.Convert;

/** A role given to a person, with its scope: everywhere, one edition, or one country. */
@Entity
@WrittenAfter("person")
@Table(name = "role_grant")
public class RoleGrant {

    @Id
    @Convert("uuid")
    private UUID id;

    @Column(name = "person_id")
    @Convert("uuid")
    private UUID personId;

    private String role;

    @Column(name = "edition_id")
    @Convert("uuid")
    private UUID editionId;

    private String country;

    @Column(name = "scope_key")
    private String scopeKey;

    @Column(name = "granted_at")
    private Instant grantedAt;

    @Column(name = "granted_by")
    @Convert("uuid")
    private UUID grantedBy;

    protected RoleGrant() {}

    /**
     * @param editionId null where the role is not limited to an edition
     * @param country null where it is not limited to a country
     */
    public RoleGrant(UUID personId, Role role, UUID editionId, String country, UUID grantedBy, Instant now) {
        this.id = Ids.next();
        this.personId = personId;
        this.role = role.code();
        this.editionId = editionId;
        this.country = country;
        this.scopeKey = role.code() + ':' + (editionId == null ? "" : editionId) + (country == null ? "" : country);
        this.grantedBy = grantedBy;
        this.grantedAt = now;
    }

    UUID personId() {
        return personId;
    }

    /** Role and scope in one. */
    String scopeKey() {
        return scopeKey;
    }

    public Role role() {
        return Role.of(role);
    }

    public UUID editionId() {
        return editionId;
    }

    public String country() {
        return country;
    }
}
