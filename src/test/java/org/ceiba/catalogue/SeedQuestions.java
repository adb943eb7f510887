package org.ceiba.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ceiba.assessment.gift.Choice;
import org.ceiba.assessment.gift.GiftFile;
import org.ceiba.assessment.gift.Numeric;
import org.ceiba.assessment.gift.Question;
import org.ceiba.assessment.gift.ShortAnswer;
import org.ceiba.assessment.gift.TrueFalse;
import org.ceiba.assessment.gift.Weighted;

/** Looks at the quizzes and surveys of a package: languages, objectives, feedback on each answer, paired tests. */
final class SeedQuestions {

    static final int PAIRED = 15;

    private final CoursePackage course;
    private final List<String> holes = new ArrayList<>();

    private SeedQuestions(CoursePackage course) {
        this.course = course;
    }

    static List<String> holes(CoursePackage course) {
        SeedQuestions check = new SeedQuestions(course);
        course.modules().forEach(module -> module.items().stream()
                .filter(item -> item.kind().equals("quiz") || item.kind().equals("survey"))
                .forEach(item -> check.look(module.key(), item)));
        check.pairs();
        return check.holes;
    }

    private void look(String module, CoursePackage.Item item) {
        GiftFile first = null;
        for (String language : List.of("es", "en", "fr", "pt")) {
            String file = language + "/" + module + "/" + item.key() + ".gift";
            if (!item.gift().containsKey(language)) {
                hole(file, "the questions are not there in " + language);
                continue;
            }
            GiftFile questions = read(item, language);
            questions.faults().forEach(fault -> hole(file, fault.toString()));
            if (first == null) {
                first = questions;
            } else {
                first.disagreements(questions).forEach(fault -> hole(file, fault.toString()));
            }
            if (item.kind().equals("quiz")) {
                questions.questions().forEach(question -> feedback(file, question));
            }
        }
    }

    private void feedback(String file, Question question) {
        if (question.stem().objective() == null) {
            hole(file, question.name() + " names no learning objective");
        }
        if (!told(question)) {
            hole(file, question.name() + " has an answer without feedback");
        }
    }

    /** Whether every answer is told why it is right or wrong. */
    private static boolean told(Question question) {
        boolean always = question.stem().feedback() != null;
        if (question instanceof Choice choice) {
            return choice.options().stream().allMatch(SeedQuestions::told);
        }
        if (question instanceof TrueFalse statement) {
            return statement.right() != null && statement.wrong() != null;
        }
        if (question instanceof ShortAnswer typed) {
            return always && typed.accepted().stream().allMatch(SeedQuestions::told);
        }
        if (question instanceof Numeric number) {
            return always && number.accepted().stream().allMatch(range -> range.feedback() != null);
        }
        return always;
    }

    private static boolean told(Weighted option) {
        return option.feedback() != null;
    }

    /** Each final test asks for the objectives of its baseline, and for no other. */
    private void pairs() {
        List<CoursePackage.Item> items =
                course.modules().stream().flatMap(m -> m.items().stream()).toList();
        for (CoursePackage.Item last : items) {
            items.stream().filter(item -> item.key().equals(last.pairedWith())).forEach(before -> {
                Stream.of(before, last)
                        .filter(test -> read(test, "es").questions().size() < PAIRED)
                        .forEach(test -> hole(test.key(), "has fewer than " + PAIRED + " questions"));
                Set<String> asked = objectives(before);
                Set<String> askedAgain = objectives(last);
                if (!asked.equals(askedAgain)) {
                    hole(last.key(), "asks for " + askedAgain + ", its baseline for " + asked);
                }
            });
        }
        if (course.kind().equals("course") && items.stream().noneMatch(item -> item.pairedWith() != null)) {
            hole("course.yaml", "no final test is paired with a baseline");
        }
    }

    private static Set<String> objectives(CoursePackage.Item test) {
        return read(test, "es").questions().stream()
                .map(question -> String.valueOf(question.stem().objective()))
                .collect(Collectors.toSet());
    }

    private static GiftFile read(CoursePackage.Item item, String language) {
        String text = item.gift().get(language);
        return item.kind().equals("survey") ? GiftFile.survey(text) : GiftFile.quiz(text);
    }

    private void hole(String file, String what) {
        holes.add(course.key() + "/" + file + ": " + what);
    }
}
