package org.ceiba.assessment.gift;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GiftFileTest {

    @Test
    void shouldReadChoiceWithObjectiveAndFeedbackWhenWrittenOverSeveralLines() {
        GiftFile file = GiftFile.quiz(
                """
                // objective: tell labour mobility from forced displacement
                ::q01::Who decides on a work permit
                in your country? {
                  =The labour authority #Right: in most countries it does.
                  ~The municipality #Municipalities help with papers.
                  ####See article 5.
                }
                """);

        assertThat(file.faults()).isEmpty();
        Choice choice = (Choice) file.question("q01");
        assertThat(choice.stem())
                .isEqualTo(new Stem(
                        "q01",
                        "Who decides on a work permit in your country?",
                        "tell labour mobility from forced displacement",
                        "See article 5.",
                        2));
        assertThat(choice.several()).isFalse();
        assertThat(choice.mark(Answer.of("0"))).isEqualTo(new Mark(1, List.of("Right: in most countries it does.")));
        assertThat(choice.mark(Answer.of("1")).feedback()).containsExactly("Municipalities help with papers.");
        assertThat(choice.mark(Answer.of("0", "1")).isWrong()).isTrue();
        assertThat(choice.mark(Answer.of("7")).isWrong()).isTrue();
    }

    @Test
    void shouldGainNothingWhenEverythingIsTicked() {
        Choice choice = (Choice) only("::q::Which? {~%50%a ~%50%b ~c ~d}");

        assertThat(choice.several()).isTrue();
        assertThat(choice.mark(Answer.of("0", "1")).isRight()).isTrue();
        assertThat(choice.mark(Answer.of("0")).share()).isEqualTo(0.5);
        assertThat(choice.mark(Answer.of("0", "1", "2")).share()).isEqualTo(0.5);
        assertThat(choice.mark(Answer.of("0", "1", "2", "3")).isWrong()).isTrue();
    }

    @Test
    void shouldCountThirdsAsAWholeWhenWeightsAreRounded() {
        Question question = only("::q::Which? {~%33.33%a ~%33.33%b ~%33.33%c ~%-100%d}");

        assertThat(question.mark(Answer.of("0", "1", "2")).isRight()).isTrue();
        assertThat(question.mark(Answer.of("0", "3")).isWrong()).isTrue();
    }

    @Test
    void shouldReadTrueFalseWhenFeedbackFollows() {
        TrueFalse question = (TrueFalse) only("::q::C097 dates from 1949. {TRUE#It does.#Yes, revised that year.}");

        assertThat(question.mark(Answer.of("true"))).isEqualTo(new Mark(1, List.of("Yes, revised that year.")));
        assertThat(question.mark(Answer.of("false"))).isEqualTo(new Mark(0, List.of("It does.")));
        assertThat(((TrueFalse) only("::q::Sky {F}")).truth()).isFalse();
    }

    @Test
    void shouldAcceptEverySpellingWhenAnswerIsShort() {
        Question question = only("::q::Capital of Costa Rica? {=San José =%50%Jose #Nearly =Ciudad de *}");

        assertThat(question.mark(Answer.of("  san  jose. ")).isRight()).isTrue();
        assertThat(question.mark(Answer.of("JOSÉ"))).isEqualTo(new Mark(0.5, List.of("Nearly")));
        assertThat(question.mark(Answer.of("ciudad de panama")).isRight()).isTrue();
        assertThat(question.mark(Answer.of("Cartago")).isWrong()).isTrue();
        assertThat(question.mark(Answer.of("")).isWrong()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "12:1, 11, true", "12:1, 13.0, true", "12:1, '12,9', true", "12:1, 13.1, false", "10..20, 20, true",
        "10..20, 20.01, false", "'1,5', 1.5, true", "1500, 1.500, true", "1500, '1,500', true", "1500, 1 500, true",
        "1234567, 1.234.567, true", "'1234,5', '1.234,5', true", "-3, -3, true", "3, three, false", "3, '', false",
        "70, 70 %, true"
    })
    void shouldReadNumbersAsTheRegionWritesThem(String accepted, String typed, boolean right) {
        assertThat(only("::q::How many? {#" + accepted + "}")
                        .mark(Answer.of(typed))
                        .isRight())
                .isEqualTo(right);
    }

    @Test
    void shouldGiveNearAnswersTheirPartWhenNumbersAreListed() {
        Question question = only("::q::Year? {#\n=1951:0 #Exactly\n=%50%1951:2 #Close\n}");

        assertThat(question.mark(Answer.of("1951"))).isEqualTo(new Mark(1, List.of("Exactly")));
        assertThat(question.mark(Answer.of("1950"))).isEqualTo(new Mark(0.5, List.of("Close")));
    }

    @Test
    void shouldCountEachLineWhenMatching() {
        Matching question = (Matching) only("::q::Match {=C097 -> 1949 =C143 -> 1975 =C189 -> 2011 = -> 1990}");

        assertThat(question.lines()).containsExactly("C097", "C143", "C189");
        assertThat(question.targets()).containsExactly("1949", "1975", "2011", "1990");
        assertThat(question.mark(Answer.of("0", "1", "2")).isRight()).isTrue();
        assertThat(question.mark(Answer.of("0", "", "3")).share()).isEqualTo(1 / 3.0);
    }

    @Test
    void shouldKeepEscapedSignsAndGapWhenTextGoesOn() {
        Question question = only("::q::Article 2\\: \\{a \\= b\\} is {=x ~y} of a line\\nor two \\# \\~ \\\\");

        assertThat(question.stem().text()).isEqualTo("Article 2: {a = b} is _____ of a line\nor two # ~ \\");
    }

    @Test
    void shouldReadSurveyWhenNothingIsRight() {
        GiftFile survey = GiftFile.survey("::s1::How was it? {~Good ~Bad}\n\n::s2::Why? {}");

        assertThat(survey.faults()).isEmpty();
        assertThat(survey.questions()).extracting(Question::kind).containsExactly("choice", "essay");
        assertThat(GiftFile.survey("::s1::How was it? {=Good ~Bad}").faults())
                .extracting(GiftFault::key)
                .containsExactly("assessment.fault.gift.survey");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Unnamed {=a ~b} | 1 | unnamed",
                "::q::Text | 1 | unanswered",
                "::q::Text {=a ~b | 1 | open",
                "::q::Text } {=a | 1 | close",
                "::q::Text {=a ~b} {=c} | 1 | braces",
                "::q::{=a ~b} | 1 | wordless",
                "::q::[html]<b>x</b> {=a ~b} | 1 | format",
                "::q::Text {} | 1 | essay",
                "::q::Text {~a ~b} | 1 | rightless",
                "::q::Text{@=a@=b@~c} | 2 | right.several",
                "::q::Text {=a ~} | 1 | answer.empty",
                "::q::Text {%%@~%60%a@~%60%b} | 1 | stray",
                "::q::Text {@~%60%a@~%60%b} | 2 | weights",
                "::q::Text {@~%900%a@~b} | 2 | weight",
                "::q::Text {@#many} | 2 | number",
                "::q::Text {#20..10} | 1 | range",
                "::q::Text {=a -> b} | 1 | matching.few",
                "::q::Text {~%100%a} | 1 | choice.single",
                "::q::One {T}@@::q::Two {F} | 3 | name.twice",
                "// nothing | 1 | empty"
            })
    void shouldNameLineAndReasonWhenSomethingIsWrong(String text, int line, String reason) {
        assertThat(GiftFile.quiz(text.replace('@', '\n')).faults())
                .extracting(GiftFault::line, GiftFault::key)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(line, "assessment.fault.gift." + reason));
    }

    @Test
    void shouldReportDisagreementsWhenTranslationDiffers() {
        GiftFile first = GiftFile.quiz("::a::A {=1 ~2}\n\n::b::B {T}\n\n::c::C {=x}");

        assertThat(first.disagreements(GiftFile.quiz("::a::A {=uno ~dos}\n\n::b::B {T}\n\n::c::C {=equis}")))
                .isEmpty();
        assertThat(first.disagreements(GiftFile.quiz("::a::A {~dos =uno}\n\n::b::B {T}\n\n::d::C {=x}")))
                .extracting(GiftFault::line, GiftFault::key)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, "assessment.fault.gift.translation.absent"),
                        org.assertj.core.groups.Tuple.tuple(1, "assessment.fault.gift.translation.differs"),
                        org.assertj.core.groups.Tuple.tuple(5, "assessment.fault.gift.translation.unknown"));
        assertThat(first.disagreements(GiftFile.quiz("::b::B {T}\n\n::a::A {=1 ~2}\n\n::c::C {=x}")))
                .extracting(GiftFault::key)
                .containsExactly("assessment.fault.gift.translation.order");
    }

    private static Question only(String text) {
        GiftFile file = GiftFile.quiz(text);
        assertThat(file.faults()).isEmpty();
        assertThat(file.questions()).hasSize(1);
        return file.questions().get(0);
    }
}
