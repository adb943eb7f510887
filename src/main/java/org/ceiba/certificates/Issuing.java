package org.ceiba.certificates;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ceiba.catalogue.CourseOutline;
import org.ceiba.catalogue.Courses;
import org.ceiba.enrolment.EnrolmentChange;
import org.ceiba.enrolment.EnrolmentState;
import org.ceiba.enrolment.EnrolmentsChanged;
import org.ceiba.messaging.Mail;
import org.ceiba.messaging.Outbox;
import org.ceiba.offering.EditionFacts;
import org.ceiba.offering.Editions;
import org.ceiba.shared.LocalText;
import org.ceiba.shared.Settings;
import org.ceiba.shared.Texts;

/**
 * Issues certificates in the transaction that completes enrolments. Who was brought in as completed by a list gets one
 * too, without a mail: that was long ago.
 */
@Dependent
class Issuing {

    private static final int AT_ONCE = 200;

    @Inject
    private CertificateRepository repository;

    @Inject
    private Credential credential;

    @Inject
    private Editions editions;

    @Inject
    private Courses courses;

    @Inject
    private Outbox outbox;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    void issue(@Observes EnrolmentsChanged event) {
        Map<UUID, List<EnrolmentChange>> byEdition = event.changes().stream()
                .filter(change -> change.to() == EnrolmentState.COMPLETED)
                .collect(Collectors.groupingBy(EnrolmentChange::editionId));
        byEdition.forEach((edition, changes) -> {
            EditionFacts facts = editions.facts(edition);
            CourseOutline course = courses.outline(facts.courseId(), facts.courseVersion());
            List<UUID> enrolments = changes.stream()
                    .map(EnrolmentChange::enrolmentId)
                    .distinct()
                    .toList();
            boolean tell = changes.size() == 1 && changes.get(0).from() != null;
            for (int from = 0; from < enrolments.size(); from += AT_ONCE) {
                repository
                        .uncertified(enrolments.subList(from, Math.min(enrolments.size(), from + AT_ONCE)))
                        .forEach(completed -> certify(completed, facts, course, tell));
            }
        });
    }

    private void certify(Completed completed, EditionFacts edition, CourseOutline course, boolean tell) {
        CertificateCode code = CertificateCode.random();
        CertificateFacts facts = new CertificateFacts(
                course.key(),
                course.kind(),
                course.title(),
                course.definition().organisers().stream()
                        .map(organiser -> organiser.name())
                        .toList(),
                course.hours(),
                edition.key(),
                edition.number(),
                edition.startsOn(),
                edition.endsOn(),
                completed.country(),
                completed.completedAt());
        repository.add(new Certificate(
                code,
                completed.enrolment(),
                completed.person(),
                completed.holder(),
                facts,
                credential.sign(code, facts, completed.email(), clock.instant()),
                clock.instant()));
        if (tell) {
            mail(completed, course.title(), code, edition.id());
        }
    }

    private void mail(Completed completed, LocalText title, CertificateCode code, UUID edition) {
        String language = completed.language();
        String course = title.in(language);
        outbox.enqueue(Mail.words(
                completed.person(),
                completed.email(),
                language,
                Texts.in(language, "certificates.mail.issued.subject", course),
                Texts.in(
                        language,
                        "certificates.mail.issued.body",
                        completed.holder(),
                        course,
                        settings.getBaseUrl() + "/verify/" + code),
                edition));
    }
}
