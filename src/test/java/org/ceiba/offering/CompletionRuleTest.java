package org.ceiba.offering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ceiba.shared.DomainException;
import org.ceiba.shared.Json;
import org.ceiba.shared.Languages;
import org.junit.jupiter.api.Test;

class CompletionRuleTest {

    private static final CompletionRule RULE = new CompletionRule(List.of(
            new Condition("items", null, null, null),
            new Condition("sessions", null, null, 2),
            new Condition("score", null, "final-test", 70),
            new Condition("groupwork", null, null, null)));

    @Test
    void shouldBeMetWhenEveryConditionIs() {
        assertThat(RULE.isMetBy(reached(Set.of("a", "b"), 2, 70.0, true))).isTrue();
    }

    @Test
    void shouldSayWhatIsMissingConditionByCondition() {
        List<ConditionState> states = RULE.evaluate(reached(Set.of("a"), 1, 55.5, false));
        assertThat(states).extracting(ConditionState::met).containsExactly(false, false, false, false);
        for (String language : Languages.ALL) {
            assertThat(states)
                    .allSatisfy(state ->
                            assertThat(state.missing(language)).isNotBlank().doesNotContain("???"));
        }
        assertThat(states.get(2).missing("en")).contains("70").contains("55.5");
    }

    @Property
    void shouldNeverBecomeUnmetByReachingMore(
            @ForAll @IntRange(max = 5) int sessions,
            @ForAll @IntRange(max = 5) int more,
            @ForAll @IntRange(max = 100) int score,
            @ForAll boolean groupwork) {
        boolean before = RULE.isMetBy(reached(Set.of("a", "b"), sessions, score, groupwork));
        boolean after =
                RULE.isMetBy(reached(Set.of("a", "b", "c"), sessions + more, Math.min(100, score + more), true));
        assertThat(!before || after).isTrue();
    }

    @Test
    void shouldRefuseConditionsThatMakeNoSense() {
        assertThatThrownBy(() -> new Condition("sessions", null, null, null)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new Condition("score", null, "x", 101)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new Condition("luck", null, null, null)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new CompletionRule(List.of())).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> RULE.requireIn(Set.of(), Set.of("other"))).isInstanceOf(DomainException.class);
    }

    @Test
    void shouldComeBackFromJsonAsTheContractWritesIt() {
        String json = "[{\"kind\":\"items\"},{\"kind\":\"sessions\",\"atLeast\":2}]";
        CompletionRule rule = Json.read(json, new TypeReference<CompletionRule>() {});
        assertThat(Json.write(rule)).isEqualTo(json);
    }

    private static Achievements reached(Set<String> done, int sessions, double score, boolean groupwork) {
        return new Achievements(
                Map.of("m", Set.of("a", "b")), done, sessions, sessions * 90, Map.of("final-test", score), groupwork);
    }
}
