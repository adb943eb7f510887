package org.ceiba.campaigns;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ceiba.campaigns.CampaignView.EvidenceRow;
import org.ceiba.campaigns.CampaignView.Partner;
import org.ceiba.shared.Ids;
import org.ceiba.shared.InstantConverter;
import org.ceiba.shared.Json;
import org.ceiba.shared.LocalText;

/** Campaigns in the database. */
@Dependent
class CampaignRepository {

    @PersistenceContext
    private EntityManager entities;

    void add(Campaign campaign) {
        entities.persist(campaign);
    }

    Optional<Campaign> campaign(UUID id) {
        return Optional.ofNullable(entities.find(Campaign.class, id));
    }

    /** The campaigns of an edition with everything in them, with four statements. */
    List<CampaignView> campaigns(UUID edition) {
        Map<UUID, List<Object[]>> reach = byCampaign(
                """
                SELECT r.campaign_id, r.stage, r.community, r.women, r.men, r.others, r.held_on FROM campaign c
                JOIN reach r ON r.campaign_id = c.id WHERE c.edition_id = ?1 ORDER BY r.held_on, r.id LIMIT 2000""",
                edition);
        Map<UUID, List<Object[]>> partners = byCampaign(
                """
                SELECT p.campaign_id, p.name, p.type FROM campaign c
                JOIN campaign_partner p ON p.campaign_id = c.id WHERE c.edition_id = ?1 ORDER BY p.name LIMIT 2000""",
                edition);
        Map<UUID, List<Object[]>> evidence = byCampaign(
                """
                SELECT e.campaign_id, e.id, e.stage, e.description, f.name, f.size FROM campaign c
                JOIN evidence e ON e.campaign_id = c.id JOIN stored_file f ON f.id = e.file_id
                WHERE c.edition_id = ?1 ORDER BY e.id LIMIT 1000""",
                edition);
        return rows(
                        "SELECT id, campaign_key, title, country, stage FROM campaign WHERE edition_id = ?1 ORDER BY id",
                        Ids.bytes(edition))
                .stream()
                .map(row -> new CampaignView(
                        Ids.of(row[0]),
                        (String) row[1],
                        Json.read((String) row[2], LocalText.class),
                        (String) row[3],
                        (String) row[4],
                        of(reach, row).map(CampaignRepository::reach).toList(),
                        of(partners, row)
                                .map(each -> new Partner((String) each[1], (String) each[2]))
                                .toList(),
                        of(evidence, row).map(CampaignRepository::evidence).toList()))
                .toList();
    }

    private static java.util.stream.Stream<Object[]> of(Map<UUID, List<Object[]>> rows, Object[] campaign) {
        return rows.getOrDefault(Ids.of(campaign[0]), List.of()).stream();
    }

    private Map<UUID, List<Object[]>> byCampaign(String sql, UUID edition) {
        return rows(sql, Ids.bytes(edition)).stream().collect(Collectors.groupingBy(row -> Ids.of(row[0])));
    }

    private static Reach reach(Object[] row) {
        return new Reach(
                (String) row[1], (String) row[2], number(row[3]), number(row[4]), number(row[5]), date(row[6]));
    }

    private static EvidenceRow evidence(Object[] row) {
        return new EvidenceRow(Ids.of(row[1]), (String) row[2], (String) row[3], (String) row[4], number(row[5]));
    }

    void note(UUID campaign, Reach reach, UUID by, Instant now) {
        query(
                        """
                        INSERT INTO reach (id, campaign_id, stage, community, women, men, others, held_on, noted_by, noted_at)
                        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)""",
                        Ids.bytes(Ids.next()),
                        Ids.bytes(campaign),
                        reach.stage(),
                        reach.community(),
                        reach.women(),
                        reach.men(),
                        reach.others(),
                        reach.heldOn(),
                        Ids.bytes(by),
                        InstantConverter.utc(now))
                .executeUpdate();
    }

    /** Adds a partner; one that is there already stays as it is. */
    void join(UUID campaign, Partner partner) {
        query(
                        "INSERT IGNORE INTO campaign_partner (id, campaign_id, name, type) VALUES (?1, ?2, ?3, ?4)",
                        Ids.bytes(Ids.next()),
                        Ids.bytes(campaign),
                        partner.name(),
                        partner.type())
                .executeUpdate();
    }

    void keep(UUID campaign, Evidence evidence, byte[] sha256, UUID by, Instant now) {
        UUID file = Ids.next();
        query(
                        """
                        INSERT INTO stored_file (id, name, media_type, size, sha256, owner_id, stored_at, content)
                        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)""",
                        Ids.bytes(file),
                        evidence.name(),
                        evidence.mediaType(),
                        evidence.content().length,
                        sha256,
                        Ids.bytes(by),
                        InstantConverter.utc(now),
                        evidence.content())
                .executeUpdate();
        query(
                        "INSERT INTO evidence (id, campaign_id, stage, file_id, description) VALUES (?1, ?2, ?3, ?4, ?5)",
                        Ids.bytes(Ids.next()),
                        Ids.bytes(campaign),
                        evidence.stage(),
                        Ids.bytes(file),
                        evidence.description())
                .executeUpdate();
    }

    /** The file of an evidence, with the edition that it belongs to. */
    Optional<Campaigns.EvidenceFile> file(UUID evidence) {
        return rows(
                        """
                        SELECT ed.edition_key, f.name, f.media_type, f.content FROM evidence e
                        JOIN campaign c ON c.id = e.campaign_id JOIN edition ed ON ed.id = c.edition_id
                        JOIN stored_file f ON f.id = e.file_id WHERE e.id = ?1""",
                        Ids.bytes(evidence))
                .stream()
                .findFirst()
                .map(row ->
                        new Campaigns.EvidenceFile((String) row[0], (String) row[1], (String) row[2], (byte[]) row[3]));
    }

    private static LocalDate date(Object column) {
        return column instanceof Date sql ? sql.toLocalDate() : (LocalDate) column;
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, Object... values) {
        return query(sql, values).getResultList();
    }

    private Query query(String sql, Object... values) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
