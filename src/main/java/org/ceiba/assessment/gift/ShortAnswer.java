package org.ceiba.assessment.gift;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A word or two to be typed. Case, accents, spaces around and a final full stop do not matter; {@code *} in an accepted
 * answer stands for anything.
 *
 * @param accepted right ones, and with a weight the nearly right ones; the first that fits counts
 */
public record ShortAnswer(Stem stem, List<Weighted> accepted) implements Question {

    public ShortAnswer {
        accepted = List.copyOf(accepted);
    }

    @Override
    public String kind() {
        return "short";
    }

    @Override
    public Mark mark(Answer answer) {
        String typed = plain(answer.first());
        return accepted.stream()
                .filter(each -> !typed.isEmpty() && fits(plain(each.text()), typed))
                .findFirst()
                .map(each -> Mark.of(each.percent(), each.feedback()))
                .orElseGet(Mark::wrong);
    }

    @Override
    public Object shape() {
        return kind();
    }

    private static boolean fits(String accepted, String typed) {
        String pattern =
                Arrays.stream(accepted.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        return Pattern.compile(pattern, Pattern.DOTALL).matcher(typed).matches();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip()
                .replaceAll("\\.$", "");
    }
}
