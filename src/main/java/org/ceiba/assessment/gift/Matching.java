package org.ceiba.assessment.gift;

import java.util.List;

/** Lines to be matched with what belongs to them; each right match is worth its part of the point. */
public record Matching(Stem stem, List<Pair> pairs) implements Question {

    /**
     * @param left what stands there; empty where the right side belongs to no line, to make it harder
     * @param right what belongs to it
     */
    public record Pair(String left, String right) {}

    public Matching {
        pairs = List.copyOf(pairs);
    }

    @Override
    public String kind() {
        return "matching";
    }

    /** The left sides, in order. */
    public List<String> lines() {
        return pairs.stream().map(Pair::left).filter(left -> !left.isEmpty()).toList();
    }

    /** What can be chosen for each line, each text once. */
    public List<String> targets() {
        return pairs.stream().map(Pair::right).distinct().toList();
    }

    /** Position in {@link #targets} of what belongs to a line. */
    int target(int line) {
        Pair pair = pairs.stream().filter(p -> !p.left().isEmpty()).toList().get(line);
        return targets().indexOf(pair.right());
    }

    @Override
    public Mark mark(Answer answer) {
        int lines = lines().size();
        long right = java.util.stream.IntStream.range(
                        0, Math.min(lines, answer.values().size()))
                .filter(i -> answer.values().get(i).equals(String.valueOf(target(i))))
                .count();
        return new Mark((double) right / lines, List.of());
    }

    @Override
    public Object shape() {
        return kind()
                + targets().size()
                + java.util.stream.IntStream.range(0, lines().size())
                        .mapToObj(this::target)
                        .toList();
    }
}
