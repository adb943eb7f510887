package org.ceiba.assessment.gift;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands between a question's braces, and finds out from it of which kind the question is. */
final class AnswersReader {

    private static final Pattern TRUTH =
            Pattern.compile("(T|TRUE|F|FALSE)\\s*(#(.*))?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern WEIGHT = Pattern.compile("\\s*%(-?\\d{1,3}(?:[.,]\\d{1,6})?)%");
    private static final String NUMBER = "([+-]?\\d{1,15}(?:[.,]\\d{1,9})?)";
    private static final Pattern TOLERANCE = Pattern.compile(NUMBER + "(?:\\s*:\\s*" + NUMBER + ")?");
    private static final Pattern RANGE = Pattern.compile(NUMBER + "\\s*\\.\\.\\s*" + NUMBER);

    private final Block block;
    private final String name;
    private final boolean survey;

    AnswersReader(Block block, String name, boolean survey) {
        this.block = block;
        this.name = name;
        this.survey = survey;
    }

    /** One answer as written: its sign, its percentage, its text before the feedback, with the position in the block. */
    private record Written(char sign, Double percent, String text, String feedback, int at) {

        double percentOr(double unstated) {
            return percent == null ? unstated : percent;
        }

        Weighted weighted() {
            return new Weighted(Escapes.show(text), percentOr(sign == '=' ? 100 : 0), feedback);
        }
    }

    Question read(String wording, int start, int end) {
        String body = block.text().substring(start, end);
        int general = body.indexOf("####");
        Stem stem = new Stem(
                name,
                wording,
                block.objective(),
                general < 0 ? null : shown(body.substring(general + 4)),
                block.line());
        Question question = question(stem, general < 0 ? body : body.substring(0, general), start);
        boolean rightless = question instanceof Essay
                || question instanceof Choice choice
                        && choice.options().stream().noneMatch(option -> option.percent() > 0);
        if (survey != rightless) {
            throw block.fault(start, survey ? "survey" : question instanceof Essay ? "essay" : "rightless", name);
        }
        return question;
    }

    private Question question(Stem stem, String body, int start) {
        String stripped = body.strip();
        Matcher truth = TRUTH.matcher(stripped);
        if (stripped.isEmpty()) {
            return new Essay(stem);
        }
        if (truth.matches()) {
            String[] feedback =
                    truth.group(3) == null ? new String[0] : truth.group(3).split("#", 2);
            return new TrueFalse(
                    stem,
                    truth.group(1).toUpperCase(java.util.Locale.ROOT).startsWith("T"),
                    feedback.length > 0 ? shown(feedback[0]) : null,
                    feedback.length > 1 ? shown(feedback[1]) : null);
        }
        if (stripped.startsWith("#")) {
            int sharp = body.indexOf('#') + 1;
            return numeric(stem, body.substring(sharp), start + sharp);
        }
        List<Written> answers = written(body, start);
        answers.stream().filter(answer -> answer.text().isBlank()).findFirst().ifPresent(empty -> {
            throw block.fault(empty.at(), "answer.empty", name);
        });
        if (answers.stream().anyMatch(answer -> answer.sign() == '~')) {
            return choice(stem, answers);
        }
        return answers.stream().allMatch(answer -> answer.text().contains("->"))
                ? matching(stem, answers)
                : new ShortAnswer(stem, answers.stream().map(Written::weighted).toList());
    }

    private Question choice(Stem stem, List<Written> answers) {
        long right = answers.stream().filter(answer -> answer.sign() == '=').count();
        if (right > 1) {
            throw block.fault(answers.get(0).at(), "right.several", name);
        }
        if (answers.size() < 2) {
            throw block.fault(answers.get(0).at(), "choice.single", name);
        }
        boolean several = right == 0 && answers.stream().anyMatch(answer -> answer.percentOr(0) > 0);
        double whole = answers.stream()
                .mapToDouble(answer -> Math.max(0, answer.percentOr(0)))
                .sum();
        if (several && Math.abs(whole - 100) > 1) {
            throw block.fault(answers.get(0).at(), "weights", name, whole);
        }
        return new Choice(stem, answers.stream().map(Written::weighted).toList(), several);
    }

    private Question matching(Stem stem, List<Written> answers) {
        List<Matching.Pair> pairs = answers.stream()
                .map(answer -> {
                    String[] sides = answer.text().split("->", 2);
                    Matching.Pair pair = new Matching.Pair(Escapes.show(sides[0]), Escapes.show(sides[1]));
                    if (pair.right().isEmpty()) {
                        throw block.fault(answer.at(), "answer.empty", name);
                    }
                    return pair;
                })
                .toList();
        if (pairs.stream().filter(pair -> !pair.left().isEmpty()).count() < 2) {
            throw block.fault(answers.get(0).at(), "matching.few", name);
        }
        return new Matching(stem, pairs);
    }

    private Question numeric(Stem stem, String body, int start) {
        boolean listed = body.stripLeading().startsWith("=");
        List<Written> answers = listed ? written(body, start) : List.of(part('=', body, start));
        return new Numeric(stem, answers.stream().map(this::range).toList());
    }

    private Numeric.Range range(Written answer) {
        String text = answer.text().strip();
        Matcher range = RANGE.matcher(text);
        Matcher tolerance = TOLERANCE.matcher(text);
        BigDecimal least;
        BigDecimal most;
        if (answer.sign() == '=' && range.matches()) {
            least = number(range.group(1));
            most = number(range.group(2));
        } else if (answer.sign() == '=' && tolerance.matches()) {
            BigDecimal give = tolerance.group(2) == null
                    ? BigDecimal.ZERO
                    : number(tolerance.group(2)).abs();
            least = number(tolerance.group(1)).subtract(give);
            most = number(tolerance.group(1)).add(give);
        } else {
            throw block.fault(answer.at(), "number", name, Escapes.show(text));
        }
        if (least.compareTo(most) > 0) {
            throw block.fault(answer.at(), "range", name, Escapes.show(text));
        }
        return new Numeric.Range(least, most, answer.percentOr(100), answer.feedback());
    }

    private List<Written> written(String body, int start) {
        List<Written> answers = new ArrayList<>();
        Matcher part = Pattern.compile("([=~])([^=~]*)").matcher(body);
        int from = 0;
        while (part.find()) {
            stray(body.substring(from, part.start()), start + from);
            answers.add(part(part.group(1).charAt(0), part.group(2), start + part.start()));
            from = part.end();
        }
        stray(body.substring(from), start + from);
        return answers;
    }

    private void stray(String text, int at) {
        if (!text.isBlank()) {
            throw block.fault(at, "stray", name, Escapes.show(text));
        }
    }

    private Written part(char sign, String text, int at) {
        Matcher weight = WEIGHT.matcher(text);
        boolean weighted = weight.lookingAt();
        String[] sides = (weighted ? text.substring(weight.end()) : text).split("#", 2);
        Double percent = weighted ? number(weight.group(1)).doubleValue() : null;
        if (percent != null && Math.abs(percent) > 100) {
            throw block.fault(at, "weight", name, weight.group(1));
        }
        return new Written(sign, percent, sides[0], sides.length > 1 ? shown(sides[1]) : null, at);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace(',', '.'));
    }

    private static String shown(String hidden) {
        String text = Escapes.show(hidden);
        return text.isEmpty() ? null : text;
    }
}
