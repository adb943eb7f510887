package org.ceiba.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ceiba.catalogue.CourseOutline;
import org.ceiba.catalogue.ItemSettings;
import org.ceiba.offering.CompletionRule;
import org.ceiba.offering.Condition;
import org.ceiba.offering.ConditionState;
import org.ceiba.shared.LocalText;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final LocalText TITLE = LocalText.of("es", "Título");
    private static final CourseOutline.Item PAGE = item("page", "page", true);
    private static final CourseOutline.Item EXTRA = item("extra", "page", false);
    private static final CourseOutline.Item TEST = item("test", "quiz", true);
    private static final CourseOutline COURSE = new CourseOutline(
            UUID.randomUUID(),
            "course",
            "course",
            1,
            List.of("es"),
            List.of(),
            TITLE,
            BigDecimal.TEN,
            List.of(new CourseOutline.Module(
                    UUID.randomUUID(), "module", TITLE, TITLE, BigDecimal.ONE, List.of(PAGE, EXTRA, TEST))),
            false,
            null);
    private static final CompletionRule RULE = new CompletionRule(List.of(
            new Condition(Condition.ITEMS, null, null, null),
            new Condition(Condition.SESSIONS, null, null, 2),
            new Condition(Condition.SCORE, null, "test", 70)));

    @Test
    void shouldStandAtNothingWhenNothingWasDone() {
        Standing standing = Standing.of(COURSE, RULE, Facts.NONE);

        assertThat(standing.itemsDone()).isZero();
        assertThat(standing.itemsOf()).isEqualTo(2);
        assertThat(standing.met()).isZero();
        assertThat(standing.getPercent()).isZero();
        assertThat(standing.isComplete()).isFalse();
    }

    @Test
    void shouldCountRequiredItemsAloneWhenOptionalOnesAreDone() {
        Facts facts = new Facts(Map.of(PAGE.id(), Instant.EPOCH, EXTRA.id(), Instant.EPOCH), Map.of(), 1, 80, false);

        Standing standing = Standing.of(COURSE, RULE, facts);

        assertThat(standing.itemsDone()).isEqualTo(1);
        assertThat(standing.getPercent()).isEqualTo(50);
        assertThat(standing.conditions()).extracting(ConditionState::met).containsExactly(false, false, false);
        assertThat(standing.minutesAttended()).isEqualTo(80);
    }

    @Test
    void shouldBeCompleteWhenEveryConditionIsMet() {
        Facts facts = new Facts(
                Map.of(PAGE.id(), Instant.EPOCH, TEST.id(), Instant.EPOCH), Map.of(TEST.id(), 70.0), 2, 120, false);

        assertThat(Standing.of(COURSE, RULE, facts).isComplete()).isTrue();
    }

    @Test
    void shouldForgetItemsWhenTheCourseNoLongerHasThem() {
        Facts facts = new Facts(Map.of(UUID.randomUUID(), Instant.EPOCH), Map.of(), 0, 0, false);

        assertThat(Standing.of(COURSE, RULE, facts).itemsDone()).isZero();
    }

    private static CourseOutline.Item item(String key, String kind, boolean required) {
        return new CourseOutline.Item(
                UUID.randomUUID(), key, "module", kind, TITLE, 10, required, null, null, null, null, ItemSettings.NONE);
    }
}
