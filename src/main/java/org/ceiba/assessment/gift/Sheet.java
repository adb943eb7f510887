package org.ceiba.assessment.gift;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.ceiba.shared.DomainException;

/**
 * The questions as one person sees them in one attempt. Options of a quiz come in an order that belongs to the attempt, the
 * same in every language and at every look, so that the place of an option says nothing; a survey keeps its order.
 */
public final class Sheet {

    static final int LONGEST_WORD = 500;
    static final int LONGEST_ESSAY = 10_000;

    private final GiftFile file;
    private final String seed;

    private Sheet(GiftFile file, String seed) {
        this.file = file;
        this.seed = seed;
    }

    /** @param attempt what tells this attempt from every other, such as enrolment, item and number */
    public static Sheet of(GiftFile quiz, String attempt) {
        return new Sheet(quiz, attempt);
    }

    /** With the options in their own order. */
    public static Sheet unshuffled(GiftFile survey) {
        return new Sheet(survey, null);
    }

    public List<Prompt> prompts() {
        return file.questions().stream().map(this::prompt).toList();
    }

    private Prompt prompt(Question question) {
        List<String> options = options(question);
        return new Prompt(
                question.name(),
                question.kind(),
                question.stem().text(),
                order(question.name(), options.size()).stream()
                        .map(options::get)
                        .toList(),
                question instanceof Matching matching ? matching.lines() : List.of());
    }

    private static List<String> options(Question question) {
        if (question instanceof Choice choice) {
            return choice.options().stream().map(Weighted::text).toList();
        }
        return question instanceof Matching matching ? matching.targets() : List.of();
    }

    /** Positions in the file, in the order in which this sheet shows them. */
    private List<Integer> order(String name, int size) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        if (seed != null) {
            Collections.shuffle(order, new Random((seed + '/' + name).hashCode() * 0x5DEECE66DL));
        }
        return order;
    }

    /**
     * Reads what a form or a request brought: positions as this sheet shows them.
     *
     * @param given values of a field, empty where it was not sent
     * @return answers by the question's name, in the file's order; blank ones left out
     */
    public Map<String, Answer> read(Function<String, List<String>> given) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (Question question : file.questions()) {
            Answer answer = read(question, given);
            if (!answer.isBlank()) {
                answers.put(question.name(), answer);
            }
        }
        return answers;
    }

    private Answer read(Question question, Function<String, List<String>> given) {
        String field = "q." + question.name();
        if (question instanceof Choice choice) {
            List<Integer> order = order(question.name(), choice.options().size());
            return new Answer(given.apply(field).stream()
                    .map(shown -> inFile(order, shown))
                    .filter(position -> !position.isEmpty())
                    .distinct()
                    .sorted()
                    .toList());
        }
        if (question instanceof Matching matching) {
            List<Integer> order = order(question.name(), matching.targets().size());
            return new Answer(IntStream.range(0, matching.lines().size())
                    .mapToObj(line -> inFile(order, first(given.apply(field + '.' + line))))
                    .toList());
        }
        String text = first(given.apply(field)).strip();
        int longest = question instanceof Essay ? LONGEST_ESSAY : LONGEST_WORD;
        if (text.length() > longest) {
            throw DomainException.invalid(field, "assessment.fault.answer.long", longest);
        }
        boolean nonsense = question instanceof TrueFalse && !text.equals("true") && !text.equals("false");
        return text.isEmpty() || nonsense ? Answer.NONE : Answer.of(text);
    }

    /** The values of a prompt's field for an answer given before: positions as this sheet shows them, or the text. */
    public List<String> shown(String name, Answer answer) {
        Question question = file.question(name);
        List<Integer> order = order(name, options(question).size());
        return order.isEmpty()
                ? answer.values()
                : answer.values().stream()
                        .map(position ->
                                position.isEmpty() ? "" : String.valueOf(order.indexOf(Integer.valueOf(position))))
                        .toList();
    }

    private static String first(List<String> values) {
        return values.isEmpty() || values.get(0) == null ? "" : values.get(0);
    }

    private static String inFile(List<Integer> order, String shown) {
        boolean known = shown.matches("\\d{1,3}") && Integer.parseInt(shown) < order.size();
        return known ? String.valueOf(order.get(Integer.parseInt(shown))) : "";
    }
}
