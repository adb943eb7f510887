package org.ceiba.offering;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ceiba.catalogue.CourseDefinition.DefaultCondition;
import org.ceiba.catalogue.CourseOutline;
import org.ceiba.catalogue.Courses;
import org.ceiba.people.Roles;
import org.ceiba.shared.DomainException;

/** Writes what an edition is to be, checked against its course. */
@Dependent
class EditionWriter {

    @Inject
    private EditionsRepository repository;

    @Inject
    private Courses courses;

    @Inject
    private Roles roles;

    EditionFacts create(EditionChange wanted, Instant now) {
        EditionsRepository.Course course = repository
                .course(wanted.course() == null ? "" : wanted.course())
                .orElseThrow(() ->
                        DomainException.invalid("course", "offering.fault.course", String.valueOf(wanted.course())));
        CourseOutline outline = courses.outline(course.id(), course.version());
        int number = repository.nextNumber(course.id());
        String key = wanted.key() == null ? outline.key() + "-" + number : wanted.key();
        if (repository.facts(key).isPresent()) {
            throw DomainException.invalid("key", "offering.fault.key.taken", key);
        }
        EditionPlan plan = wanted.anew(outline.languages(), ruleOf(outline), now);
        require(outline, plan);
        Edition edition = new Edition(key, course.id(), number, plan, now);
        edition.become(wanted.state() == null ? EditionFacts.OPEN : wanted.state());
        repository.add(edition);
        return write(edition, wanted);
    }

    EditionFacts change(EditionFacts before, EditionChange wanted, Integer version) {
        if (wanted.course() != null && !wanted.course().equals(before.courseKey())) {
            throw DomainException.invalid("course", "offering.fault.course.fixed");
        }
        if (wanted.key() != null && !wanted.key().equals(before.key())) {
            throw DomainException.invalid("key", "offering.fault.key.fixed");
        }
        Edition edition = repository.lock(before.id()).orElseThrow(DomainException::notFound);
        if (version != null && version != edition.version()) {
            throw DomainException.conflict("shared.fault.stale");
        }
        EditionPlan plan = wanted.onto(edition.plan());
        require(courses.outline(before.courseId(), before.courseVersion()), plan);
        edition.follow(plan);
        if (wanted.state() != null) {
            edition.become(wanted.state());
        }
        repository.raise(edition);
        return write(edition, wanted);
    }

    private EditionFacts write(Edition edition, EditionChange wanted) {
        if (wanted.quotas() != null) {
            Set<List<String>> said = new HashSet<>();
            for (Quota quota : wanted.quotas()) {
                if (!said.add(List.of(quota.by(), quota.value()))) {
                    throw DomainException.invalid("quotas", "offering.fault.quota.twice", quota.value());
                }
            }
            repository.quotas(edition.id(), wanted.quotas());
        }
        if (wanted.staff() != null) {
            roles.appoint(edition.id(), wanted.staff());
        }
        return repository.facts(edition.id()).orElseThrow();
    }

    private static CompletionRule ruleOf(CourseOutline outline) {
        return new CompletionRule(outline.definition().completion().stream()
                .map(EditionWriter::condition)
                .toList());
    }

    private static Condition condition(DefaultCondition given) {
        return new Condition(given.kind(), given.module(), given.item(), given.atLeast());
    }

    private static void require(CourseOutline outline, EditionPlan plan) {
        plan.rule()
                .requireIn(
                        outline.modules().stream()
                                .map(CourseOutline.Module::key)
                                .collect(Collectors.toSet()),
                        outline.items().stream().map(CourseOutline.Item::key).collect(Collectors.toSet()));
        for (String language : plan.languages()) {
            if (!outline.languages().contains(language) && !outline.partial().contains(language)) {
                throw DomainException.invalid("languages", "offering.fault.language.course", language);
            }
        }
    }
}
