package org.ceiba.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ceiba.shared.LocalText;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A mapping of a {@code course.yaml}, read part by part. Whatever is missing or of the wrong kind becomes a fault with
 * its line, and reading goes on, so that an author sees all faults at once.
 */
final class YamlMap {

    private static final String FILE = "course.yaml";

    private final int line;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final List<PackageFault> faults;

    YamlMap(Node node, List<PackageFault> faults) {
        this.faults = faults;
        this.line = line(node);
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
                if (values.put(key, tuple.getValueNode()) != null) {
                    fault(line(tuple.getKeyNode()), "catalogue.fault.yaml.twice", key);
                }
            }
        } else {
            fault(line, "catalogue.fault.yaml.map");
        }
    }

    static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    int line() {
        return line;
    }

    int line(String key) {
        return has(key) ? line(values.get(key)) : line;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    void fault(int at, String key, Object... arguments) {
        faults.add(new PackageFault(FILE, at, key, arguments));
    }

    /** Faults for keys that the format does not know. */
    YamlMap only(String... known) {
        values.forEach((key, value) -> {
            if (!Set.of(known).contains(key)) {
                fault(line(value), "catalogue.fault.yaml.unknown", key);
            }
        });
        return this;
    }

    /** A text that must be there; empty, with a fault, where it is not. */
    String text(String key) {
        return optional(key).orElseGet(() -> {
            if (!has(key)) {
                fault(line, "catalogue.fault.yaml.missing", key);
            }
            return "";
        });
    }

    Optional<String> optional(String key) {
        if (!has(key)) {
            return Optional.empty();
        }
        if (values.get(key) instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return Optional.of(scalar.getValue().strip());
        }
        fault(line(key), "catalogue.fault.yaml.text", key);
        return Optional.empty();
    }

    /** A text that must be one of these. */
    String oneOf(String key, Set<String> allowed, String otherwise) {
        String value = otherwise == null ? text(key) : optional(key).orElse(otherwise);
        if (!value.isEmpty() && !allowed.contains(value)) {
            fault(
                    line(key),
                    "catalogue.fault.yaml.oneOf",
                    key,
                    value,
                    String.join(", ", new java.util.TreeSet<>(allowed)));
        }
        return value;
    }

    int number(String key, int least, int most) {
        Integer number = optionalNumber(key, least, most);
        if (number == null && !has(key)) {
            fault(line, "catalogue.fault.yaml.missing", key);
        }
        return number == null ? least : number;
    }

    Integer optionalNumber(String key, int least, int most) {
        Optional<String> text = optional(key);
        if (text.isEmpty()) {
            return null;
        }
        if (text.get().matches("-?\\d{1,9}")) {
            int number = Integer.parseInt(text.get());
            if (number >= least && number <= most) {
                return number;
            }
        }
        fault(line(key), "catalogue.fault.yaml.number", key, least, most);
        return null;
    }

    BigDecimal hours(String key) {
        String text = text(key);
        if (text.matches("\\d{1,4}(\\.\\d)?")) {
            return new BigDecimal(text).setScale(1);
        }
        if (!text.isEmpty()) {
            fault(line(key), "catalogue.fault.yaml.hours", key);
        }
        return BigDecimal.ZERO.setScale(1);
    }

    boolean flag(String key, boolean otherwise) {
        return optional(key)
                .map(value -> {
                    if (!value.equals("true") && !value.equals("false")) {
                        fault(line(key), "catalogue.fault.yaml.oneOf", key, value, "false, true");
                    }
                    return value.equals("true");
                })
                .orElse(otherwise);
    }

    /** A text in each of the languages. */
    LocalText localText(String key, List<String> languages) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (has(key)) {
            YamlMap map = map(key).only(languages.toArray(String[]::new));
            languages.forEach(language -> texts.put(language, map.text(language)));
        } else {
            fault(line, "catalogue.fault.yaml.missing", key);
        }
        return texts.isEmpty() ? LocalText.of("es", "") : new LocalText(texts);
    }

    /** A name: one text for all of the languages where it is the same in each, or a text in each. */
    LocalText name(String key, List<String> languages) {
        return values.get(key) instanceof MappingNode
                ? localText(key, languages)
                : LocalText.of(languages.get(0), text(key));
    }

    YamlMap map(String key) {
        return new YamlMap(values.get(key), faults);
    }

    /** The list under the key, each element read; empty where there is none. */
    <T> List<T> list(String key, Function<YamlMap, T> read) {
        List<T> elements = new ArrayList<>();
        nodes(key).forEach(node -> elements.add(read.apply(new YamlMap(node, faults))));
        return elements;
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Node node : nodes(key)) {
            if (node instanceof ScalarNode scalar) {
                texts.add(scalar.getValue().strip());
            } else {
                fault(line(node), "catalogue.fault.yaml.text", key);
            }
        }
        return texts;
    }

    private List<Node> nodes(String key) {
        if (!has(key)) {
            return List.of();
        }
        if (values.get(key) instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        fault(line(key), "catalogue.fault.yaml.list", key);
        return List.of();
    }
}
