package org.ceiba.assessment.gift;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A number to be typed, right within a range. */
public record Numeric(Stem stem, List<Range> accepted) implements Question {

    private static final Pattern DIGITS = Pattern.compile("[+-]?\\d{1,18}([.,]\\d{1,18})*");
    private static final Pattern THOUSANDS = Pattern.compile("[+-]?\\d{1,3}[.,]\\d{3}");

    /**
     * Numbers that count as right, or nearly right.
     *
     * @param least the smallest that counts
     * @param most the largest, not below {@code least}
     * @param percent of the question's point
     * @param feedback null for none
     */
    public record Range(BigDecimal least, BigDecimal most, double percent, String feedback) {

        public Range {
            if (least.compareTo(most) > 0) {
                throw new IllegalArgumentException(least + " is above " + most);
            }
        }

        boolean holds(BigDecimal number) {
            return least.compareTo(number) <= 0 && number.compareTo(most) <= 0;
        }
    }

    public Numeric {
        accepted = List.copyOf(accepted);
    }

    @Override
    public String kind() {
        return "numeric";
    }

    @Override
    public Mark mark(Answer answer) {
        List<BigDecimal> readings = readings(answer.first());
        return accepted.stream()
                .filter(range -> readings.stream().anyMatch(range::holds))
                .findFirst()
                .map(range -> Mark.of(range.percent(), range.feedback()))
                .orElseGet(Mark::wrong);
    }

    @Override
    public Object shape() {
        return kind()
                + accepted.stream()
                        .map(r ->
                                r.least().stripTrailingZeros() + ".." + r.most().stripTrailingZeros() + r.percent())
                        .toList();
    }

    /**
     * The numbers that a text can mean, with point or comma for the decimals. Countries of the region write thousands
     * with either, so {@code 1.500} may be 1500 or 1.5; whoever typed it gets the benefit.
     */
    static List<BigDecimal> readings(String typed) {
        String text = typed.replaceAll("[\\s\\u00a0\\u202f]", "").replaceAll("%$", "");
        if (!DIGITS.matcher(text).matches()) {
            return List.of();
        }
        int last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
        if (last < 0) {
            return List.of(new BigDecimal(text));
        }
        String all = text.replaceAll("[.,]", "");
        BigDecimal grouped = new BigDecimal(all);
        BigDecimal decimal = grouped.movePointLeft(text.length() - last - 1);
        boolean groups = text.chars().filter(c -> c == text.charAt(last)).count() > 1;
        if (groups) {
            return List.of(grouped);
        }
        return THOUSANDS.matcher(text).matches() ? Stream.of(decimal, grouped).toList() : List.of(decimal);
    }
}
