package org.ceiba.offering;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ceiba.shared.DomainException;

/**
 * What it takes to complete an edition: conditions, all of which must be met. Asked about one person, the rule answers
 * condition by condition: met, or what is missing.
 *
 * @param conditions at least one, none twice
 */
public record CompletionRule(@JsonValue List<Condition> conditions) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CompletionRule {
        if (conditions == null || conditions.isEmpty()) {
            throw DomainException.invalid("completion", "offering.fault.rule.empty");
        }
        conditions = List.copyOf(conditions);
        if (new HashSet<>(conditions).size() < conditions.size()) {
            throw DomainException.invalid("completion", "offering.fault.rule.twice");
        }
    }

    /** Each condition's state, in the rule's order. */
    public List<ConditionState> evaluate(Achievements reached) {
        return conditions.stream().map(condition -> state(condition, reached)).toList();
    }

    /** Whether a condition is of that kind. */
    public boolean asksFor(String kind) {
        return conditions.stream().anyMatch(condition -> condition.kind().equals(kind));
    }

    public boolean isMetBy(Achievements reached) {
        return evaluate(reached).stream().allMatch(ConditionState::met);
    }

    /**
     * Refuses a rule that asks for something that the course does not have.
     *
     * @param modules keys of the course's modules
     * @param items keys of its items
     */
    public void requireIn(Set<String> modules, Set<String> items) {
        for (Condition condition : conditions) {
            if (condition.module() != null && !modules.contains(condition.module())) {
                throw DomainException.invalid("completion", "offering.fault.condition.module", condition.module());
            }
            if (condition.item() != null && !items.contains(condition.item())) {
                throw DomainException.invalid("completion", "offering.fault.condition.item", condition.item());
            }
        }
    }

    private static ConditionState state(Condition condition, Achievements reached) {
        return switch (condition.kind()) {
            case Condition.ITEMS ->
                counted(condition, "offering.missing.items", reached.itemsDone(), reached.itemsOf());
            case Condition.MODULE -> module(condition, reached);
            case Condition.SESSIONS ->
                counted(condition, "offering.missing.sessions", reached.sessions(), condition.atLeast());
            case Condition.MINUTES ->
                counted(condition, "offering.missing.minutes", reached.minutes(), condition.atLeast());
            case Condition.SCORE -> score(condition, reached.scores());
            case Condition.GROUPWORK ->
                reached.groupwork()
                        ? ConditionState.met(condition)
                        : ConditionState.missing(condition, "offering.missing.groupwork");
            default ->
                reached.done().contains(condition.item())
                        ? ConditionState.met(condition)
                        : ConditionState.missing(condition, "offering.missing.survey");
        };
    }

    private static ConditionState module(Condition condition, Achievements reached) {
        Set<String> required = reached.requiredByModule().getOrDefault(condition.module(), Set.of());
        int done = (int) required.stream().filter(reached.done()::contains).count();
        return counted(condition, "offering.missing.items", done, required.size());
    }

    private static ConditionState counted(Condition condition, String key, int has, int needs) {
        return has >= needs
                ? ConditionState.met(condition)
                : ConditionState.missing(condition, key, needs - has, has, needs);
    }

    private static ConditionState score(Condition condition, Map<String, Double> scores) {
        Double best = scores.get(condition.item());
        if (best == null) {
            return ConditionState.missing(condition, "offering.missing.score.none", condition.atLeast());
        }
        return best >= condition.atLeast()
                ? ConditionState.met(condition)
                : ConditionState.missing(condition, "offering.missing.score", condition.atLeast(), best);
    }
}
