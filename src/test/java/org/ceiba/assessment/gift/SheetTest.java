package org.ceiba.assessment.gift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.ceiba.shared.DomainException;
import org.junit.jupiter.api.Test;

class SheetTest {

    private static final GiftFile FILE = GiftFile.quiz(
            """
            ::pick::Which? {=right ~wrong ~other ~last}

            ::tick::Which ones? {~%50%a ~%50%b ~c}

            ::match::Match {=one -> 1 =two -> 2 =three -> 3}

            ::short::Word? {=word}

            ::truth::So? {T}
            """);

    @Test
    void shouldShowNothingOfRightAnswersWhenPrompted() {
        Sheet sheet = Sheet.of(FILE, "someone/1");

        assertThat(sheet.prompts())
                .extracting(Prompt::kind)
                .containsExactly("choice", "choices", "matching", "short", "truefalse");
        assertThat(sheet.prompts().get(0).options()).containsExactlyInAnyOrder("right", "wrong", "other", "last");
        assertThat(sheet.prompts().get(3).options()).isEmpty();
        assertThat(Sheet.of(FILE, "someone/1").prompts()).isEqualTo(sheet.prompts());
    }

    @Test
    void shouldRefuseAnswerWhenItIsTooLong() {
        Map<String, List<String>> form = Map.of("q.short", List.of("x".repeat(501)));

        assertThatThrownBy(() -> Sheet.of(FILE, "a").read(field -> form.getOrDefault(field, List.of())))
                .isInstanceOf(DomainException.class)
                .hasMessage("assessment.fault.answer.long");
    }

    @Test
    void shouldIgnoreNonsenseWhenReading() {
        Map<String, List<String>> form = Map.of(
                "q.pick",
                List.of("99"),
                "q.tick",
                List.of("-1", "x", ""),
                "q.truth",
                List.of("maybe"),
                "other",
                List.of("1"));

        assertThat(Sheet.of(FILE, "a").read(field -> form.getOrDefault(field, List.of())))
                .isEmpty();
    }

    @Property(tries = 200)
    void shouldReadBackWhatWasShownWhateverTheOrder(@ForAll String attempt) {
        Sheet sheet = Sheet.of(FILE, attempt);
        Map<String, List<String>> form = new HashMap<>();
        Map<String, Answer> right = Map.of(
                "pick", Answer.of("0"),
                "tick", Answer.of("0", "1"),
                "match", Answer.of("0", "1", "2"),
                "short", Answer.of("word"),
                "truth", Answer.of("true"));
        right.forEach((name, answer) -> {
            List<String> shown = sheet.shown(name, answer);
            if (name.equals("match")) {
                for (int i = 0; i < shown.size(); i++) {
                    form.put("q.match." + i, List.of(shown.get(i)));
                }
            } else {
                form.put("q." + name, shown);
            }
        });

        Map<String, Answer> read = sheet.read(field -> form.getOrDefault(field, List.of()));

        assertThat(read).isEqualTo(right);
        assertThat(Review.score(Review.of(FILE, read))).isEqualTo(100);
    }

    @Property(tries = 300)
    void shouldScoreBetweenNothingAndAllWhateverIsAnswered(
            @ForAll List<List<String>> given, @ForAll @IntRange(max = 5) int shift) {
        Map<String, Answer> answers = new HashMap<>();
        List<String> names =
                new ArrayList<>(FILE.questions().stream().map(Question::name).toList());
        for (int i = 0; i < given.size(); i++) {
            answers.put(names.get((i + shift) % names.size()), new Answer(given.get(i)));
        }

        assertThat(Review.score(Review.of(FILE, answers))).isBetween(0.0, 100.0);
    }

    @Property(tries = 500)
    void shouldReadBackAnyTextWhenItIsEscaped(@ForAll("texts") String text, @ForAll("texts") String other) {
        String gift = "::q::%s {=%s #%s ~other %s}"
                .formatted(
                        Escapes.write("T" + text),
                        Escapes.write("a" + text),
                        Escapes.write("f" + other),
                        Escapes.write(other));

        GiftFile file = GiftFile.quiz(gift);

        assertThat(file.faults()).isEmpty();
        Choice choice = (Choice) file.question("q");
        assertThat(choice.stem().text()).isEqualTo(readable("T" + text));
        assertThat(choice.options().get(0).text()).isEqualTo(readable("a" + text));
        assertThat(choice.options().get(0).feedback()).isEqualTo(readable("f" + other));
    }

    @Property(tries = 500)
    void shouldNeverFailOtherThanByFaultsWhateverTheFile(@ForAll("files") String file) {
        GiftFile.quiz(file).disagreements(GiftFile.survey(file));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("aZé 中~=#{}:\\-><%*./[]🌎").ofMaxLength(30);
    }

    @Provide
    Arbitrary<String> files() {
        return Arbitraries.strings().withChars("aT:=~#{}%->\\n \n\n/1.,[]").ofMaxLength(80);
    }

    private static String readable(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
