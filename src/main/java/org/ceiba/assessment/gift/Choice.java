package org.ceiba.assessment.gift;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Multiple choice: one of the options, or several. Where several may be ticked, a wrong option without a weight of its own
 * takes away its part of the whole point, so that ticking everything gains nothing.
 *
 * @param several more than one may be chosen
 */
public record Choice(Stem stem, List<Weighted> options, boolean several) implements Question {

    public Choice {
        options = List.copyOf(options);
    }

    @Override
    public String kind() {
        return several ? "choices" : "choice";
    }

    @Override
    public Mark mark(Answer answer) {
        Set<String> given = Set.copyOf(answer.values().stream().distinct().toList());
        List<Weighted> chosen = IntStream.range(0, options.size())
                .filter(i -> given.contains(String.valueOf(i)))
                .mapToObj(options::get)
                .toList();
        if (chosen.isEmpty() || !several && chosen.size() > 1) {
            return Mark.wrong();
        }
        double share = chosen.stream().mapToDouble(this::weight).sum() / whole();
        return new Mark(
                Mark.clamp(Math.min(1, share)),
                chosen.stream().map(Weighted::feedback).filter(f -> f != null).toList());
    }

    @Override
    public Object shape() {
        return kind() + options.stream().map(o -> String.valueOf(o.percent())).collect(Collectors.joining(","));
    }

    private double weight(Weighted option) {
        if (!several || option.percent() != 0) {
            return option.percent();
        }
        long unweighted = options.stream().filter(o -> o.percent() == 0).count();
        return -whole() / unweighted;
    }

    private double whole() {
        return several
                ? options.stream().mapToDouble(o -> Math.max(0, o.percent())).sum()
                : 100;
    }
}
