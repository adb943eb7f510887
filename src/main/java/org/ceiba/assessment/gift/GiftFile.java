package org.ceiba.assessment.gift;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The questions of one quiz or survey in one language, read from GIFT (docs.moodle.org/en/GIFT_format, narrowed by the
 * course package's format), and everything that is wrong with the file. A question with a fault is left out.
 */
public record GiftFile(List<Question> questions, List<GiftFault> faults) {

    static final int LONGEST_NAME = 60;

    /** Reads the file of a quiz, where each question has right answers. */
    public static GiftFile quiz(String text) {
        return read(text, false);
    }

    /** Reads the file of a survey, where nothing is right or wrong. */
    public static GiftFile survey(String text) {
        return read(text, true);
    }

    private static GiftFile read(String text, boolean survey) {
        List<Question> questions = new ArrayList<>();
        List<GiftFault> faults = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Block block : Block.of(text)) {
            try {
                Question question = new QuestionReader(block, survey).read();
                if (names.add(question.name())) {
                    questions.add(question);
                } else {
                    faults.add(GiftFault.of(block.line(), "name.twice", question.name()));
                }
            } catch (Block.Unreadable unreadable) {
                faults.add(unreadable.fault());
            }
        }
        if (questions.isEmpty() && faults.isEmpty()) {
            faults.add(GiftFault.of(1, "empty"));
        }
        return new GiftFile(List.copyOf(questions), List.copyOf(faults));
    }

    /** The question with this name; null where there is none. */
    public Question question(String name) {
        return questions.stream().filter(q -> q.name().equals(name)).findFirst().orElse(null);
    }

    /**
     * Where a translation does not agree with this file: names, their order, kinds, number of options and which of them are
     * right must be the same, because an answer given in one language is read again in another.
     *
     * @return faults, with lines of the translation
     */
    public List<GiftFault> disagreements(GiftFile translation) {
        List<GiftFault> disagreements = new ArrayList<>();
        Map<String, Question> theirs =
                translation.questions.stream().collect(Collectors.toMap(Question::name, Function.identity()));
        Set<String> ours = questions.stream().map(Question::name).collect(Collectors.toSet());
        questions.stream()
                .filter(question -> !theirs.containsKey(question.name()))
                .forEach(absent -> disagreements.add(GiftFault.of(1, "translation.absent", absent.name())));
        for (Question question : translation.questions) {
            int line = question.stem().line();
            if (!ours.contains(question.name())) {
                disagreements.add(GiftFault.of(line, "translation.unknown", question.name()));
            } else if (!question(question.name()).shape().equals(question.shape())) {
                disagreements.add(GiftFault.of(line, "translation.differs", question.name()));
            }
        }
        if (disagreements.isEmpty() && !names(this).equals(names(translation))) {
            disagreements.add(GiftFault.of(1, "translation.order"));
        }
        return disagreements;
    }

    private static List<String> names(GiftFile file) {
        return file.questions.stream().map(Question::name).toList();
    }
}
