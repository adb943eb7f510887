package org.ceiba.assessment;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ceiba.assessment.FairReviews.Pairing;
import org.ceiba.assessment.FairReviews.Piece;
import org.ceiba.assessment.gift.Answer;
import org.ceiba.shared.Ids;
import org.ceiba.shared.InstantConverter;
import org.ceiba.shared.Json;

/** Attempts, answers, submissions and reviews in the database. */
@Dependent
class AssessmentRepository {

    private static final TypeReference<Map<String, Answer>> ANSWERS = new TypeReference<>() {};
    private static final TypeReference<Map<String, Integer>> POINTS = new TypeReference<>() {};

    @PersistenceContext
    private EntityManager entities;

    /** The attempts of somebody at a quiz, first to last. */
    List<QuizAttempt> attempts(UUID enrolment, UUID item) {
        return rows(
                        """
                        SELECT id, number, language, submitted_at, score, answers FROM quiz_attempt
                        WHERE enrolment_id = ?1 AND item_id = ?2 ORDER BY number""",
                        Ids.bytes(enrolment),
                        Ids.bytes(item))
                .stream()
                .map(row -> new QuizAttempt(
                        Ids.of(row[0]),
                        enrolment,
                        item,
                        number(row[1]),
                        (String) row[2],
                        InstantConverter.instant(row[3]),
                        ((Number) row[4]).doubleValue(),
                        Json.read((String) row[5], ANSWERS)))
                .toList();
    }

    /**
     * Keeps an attempt, unless one with that number is there.
     *
     * @return false where it was there; a press at the same moment is waited for
     */
    boolean keep(QuizAttempt attempt) {
        return query(
                                """
                        INSERT IGNORE INTO quiz_attempt
                            (id, enrolment_id, item_id, number, language, submitted_at, score, answers)
                        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)""",
                                Ids.bytes(attempt.id()),
                                Ids.bytes(attempt.enrolmentId()),
                                Ids.bytes(attempt.itemId()),
                                attempt.number(),
                                attempt.language(),
                                InstantConverter.utc(attempt.submittedAt()),
                                attempt.score(),
                                Json.write(attempt.answers()))
                        .executeUpdate()
                > 0;
    }

    /** Best score by item, in percent. */
    Map<UUID, Double> bestScores(UUID enrolment) {
        Map<UUID, Double> best = new HashMap<>();
        rows(
                        "SELECT item_id, MAX(score) FROM quiz_attempt WHERE enrolment_id = ?1 GROUP BY item_id",
                        Ids.bytes(enrolment))
                .forEach(row -> best.put(Ids.of(row[0]), ((Number) row[1]).doubleValue()));
        return best;
    }

    /** Notes that somebody answered a survey; false where they had before. */
    boolean take(UUID enrolment, UUID item) {
        return query(
                                "INSERT IGNORE INTO survey_taken (enrolment_id, item_id) VALUES (?1, ?2)",
                                Ids.bytes(enrolment),
                                Ids.bytes(item))
                        .executeUpdate()
                > 0;
    }

    boolean hasTaken(UUID enrolment, UUID item) {
        return !query(
                        "SELECT 1 FROM survey_taken WHERE enrolment_id = ?1 AND item_id = ?2",
                        Ids.bytes(enrolment),
                        Ids.bytes(item))
                .getResultList()
                .isEmpty();
    }

    /** Keeps answers to a survey under a random identifier: one that sorts by time would tell who answered. */
    void keepAnswers(UUID edition, UUID item, Map<String, Answer> answers) {
        query(
                        "INSERT INTO survey_answer (id, edition_id, item_id, answers) VALUES (?1, ?2, ?3, ?4)",
                        Ids.bytes(UUID.randomUUID()),
                        Ids.bytes(edition),
                        Ids.bytes(item),
                        Json.write(answers))
                .executeUpdate();
    }

    void add(Submission submission) {
        entities.persist(submission);
    }

    Optional<Submission> submission(UUID enrolment, UUID item) {
        return entities.createQuery(
                        "SELECT s FROM Submission s WHERE s.enrolmentId = :enrolment AND s.itemId = :item",
                        Submission.class)
                .setParameter("enrolment", enrolment)
                .setParameter("item", item)
                .getResultStream()
                .findFirst();
    }

    Optional<Submission> submission(UUID id) {
        return Optional.ofNullable(entities.find(Submission.class, id));
    }

    /** Waits until nobody else deals out reviews of this assignment. */
    void lockRound(UUID edition, UUID item) {
        query(
                        """
                        INSERT INTO assignment_round (edition_id, item_id) VALUES (?1, ?2)
                        ON DUPLICATE KEY UPDATE dealt = dealt + 1""",
                        Ids.bytes(edition),
                        Ids.bytes(item))
                .executeUpdate();
    }

    /** What was handed in for an assignment, oldest first. */
    List<Piece> pieces(UUID edition, UUID item) {
        return rows(
                        """
                        SELECT id, enrolment_id FROM submission
                        WHERE edition_id = ?1 AND item_id = ?2 ORDER BY handed_in_at, id""",
                        Ids.bytes(edition),
                        Ids.bytes(item))
                .stream()
                .map(row -> new Piece(Ids.of(row[0]), Ids.of(row[1])))
                .toList();
    }

    Set<Pairing> pairings(UUID edition, UUID item) {
        Set<Pairing> pairings = new HashSet<>();
        rows(
                        """
                        SELECT r.submission_id, r.reviewer_id FROM submission s
                        JOIN peer_review r ON r.submission_id = s.id
                        WHERE s.edition_id = ?1 AND s.item_id = ?2""",
                        Ids.bytes(edition),
                        Ids.bytes(item))
                .forEach(row -> pairings.add(new Pairing(Ids.of(row[0]), Ids.of(row[1]))));
        return pairings;
    }

    void assign(Pairing pairing, Instant now) {
        query(
                        "INSERT INTO peer_review (submission_id, reviewer_id, assigned_at) VALUES (?1, ?2, ?3)",
                        Ids.bytes(pairing.submission()),
                        Ids.bytes(pairing.reviewer()),
                        InstantConverter.utc(now))
                .executeUpdate();
    }

    /** The reviews that a piece of work received or will receive. */
    List<PeerReview> reviewsOf(UUID submission) {
        return rows(
                        """
                        SELECT submission_id, reviewer_id, reviewed_at, points, feedback FROM peer_review
                        WHERE submission_id = ?1 ORDER BY assigned_at, reviewer_id""",
                        Ids.bytes(submission))
                .stream()
                .map(AssessmentRepository::review)
                .toList();
    }

    /** The work that somebody is to review, or has reviewed, with its text. */
    List<ReviewTask> tasks(UUID reviewer, UUID item) {
        return rows(
                        """
                        SELECT r.submission_id, r.reviewer_id, r.reviewed_at, r.points, r.feedback, s.text FROM peer_review r
                        JOIN submission s ON s.id = r.submission_id
                        WHERE r.reviewer_id = ?1 AND s.item_id = ?2 ORDER BY r.assigned_at, r.submission_id""",
                        Ids.bytes(reviewer),
                        Ids.bytes(item))
                .stream()
                .map(row -> new ReviewTask(review(row), (String) row[5]))
                .toList();
    }

    void keep(PeerReview review) {
        query(
                        """
                        UPDATE peer_review SET reviewed_at = ?1, points = ?2, feedback = ?3
                        WHERE submission_id = ?4 AND reviewer_id = ?5""",
                        InstantConverter.utc(review.reviewedAt()),
                        Json.write(review.points()),
                        review.feedback(),
                        Ids.bytes(review.submissionId()),
                        Ids.bytes(review.reviewerId()))
                .executeUpdate();
    }

    private static PeerReview review(Object[] row) {
        Map<String, Integer> points = Json.read((String) row[3], POINTS);
        return new PeerReview(
                Ids.of(row[0]),
                Ids.of(row[1]),
                InstantConverter.instant(row[2]),
                points == null ? Map.of() : points,
                (String) row[4]);
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
