package org.ceiba.groupwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ceiba.catalogue.CourseDefinition;
import org.ceiba.catalogue.Courses;
import org.ceiba.catalogue.PackageText;
import org.ceiba.enrolment.Insiders;
import org.ceiba.enrolment.Insiders.Insider;
import org.ceiba.groupwork.ValidationView.Word;
import org.ceiba.people.Allowed;
import org.ceiba.people.Allowed.Who;
import org.ceiba.shared.DomainException;

/** A document validated section by section: each person endorses, endorses with changes, or objects, and says why. */
@ApplicationScoped
@Transactional
public class Validations {

    @Inject
    private ExchangeRepository repository;

    @Inject
    private Insiders insiders;

    @Inject
    private Courses courses;

    @Inject
    private Clock clock;

    /** The document with what everybody said of it. */
    @Allowed(Who.SIGNED_IN)
    public ValidationView view(String edition, String language) {
        Insider insider = insiders.enter(edition);
        Map<String, List<Word>> words =
                repository.verdicts(insider.edition().id()).stream().collect(Collectors.groupingBy(Word::section));
        Map<String, PackageText> texts = courses.sections(insider.course(), language);
        return new ValidationView(
                insider,
                sections(insider).stream()
                        .map(section -> section(
                                section,
                                texts.get(section.key()),
                                words.getOrDefault(section.key(), List.of()),
                                insider))
                        .toList());
    }

    private static ValidationView.Section section(
            CourseDefinition.Section section, PackageText text, List<Word> words, Insider insider) {
        return new ValidationView.Section(
                section.key(),
                section.title(),
                text == null ? null : text.html(),
                text == null ? insider.course().firstLanguage() : text.language(),
                words.stream()
                        .filter(word -> word.person().equals(insider.person()))
                        .map(Word::verdict)
                        .findFirst()
                        .orElse(null),
                words);
    }

    /** Keeps the person's word on each of these sections, in place of earlier ones. */
    @Allowed(Who.SIGNED_IN)
    public void judge(String edition, Map<String, Verdict> verdicts) {
        Insider insider = insiders.enterToWrite(edition);
        Set<String> known =
                sections(insider).stream().map(CourseDefinition.Section::key).collect(Collectors.toSet());
        if (verdicts.isEmpty() || !known.containsAll(verdicts.keySet())) {
            throw DomainException.invalid("verdict", "groupwork.fault.choose");
        }
        verdicts.forEach((section, verdict) ->
                repository.judge(insider.edition().id(), section, insider.person(), verdict, clock.instant()));
    }

    private static List<CourseDefinition.Section> sections(Insider insider) {
        CourseDefinition.Validation validation = insider.course().definition().validation();
        if (validation == null) {
            throw DomainException.notFound();
        }
        return validation.sections();
    }
}
