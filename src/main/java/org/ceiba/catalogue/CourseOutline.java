package org.ceiba.catalogue;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ceiba.shared.LocalText;

/**
 * What a course consists of, without its texts. It never changes: a course that is imported again gets a new version.
 *
 * @param languages complete in these, the first is the course's first language
 * @param partial languages in which only some texts are there
 * @param glossary whether it says what its words mean
 */
public record CourseOutline(
        UUID id,
        String key,
        String kind,
        int version,
        List<String> languages,
        List<String> partial,
        LocalText title,
        BigDecimal hours,
        List<Module> modules,
        boolean glossary,
        CourseDefinition definition) {

    private static final Pattern ITEM_LINK = Pattern.compile("href=\"item:([a-z0-9-]+)\"");

    /** A self-paced unit, with its items in order. */
    public record Module(UUID id, String key, LocalText title, LocalText aim, BigDecimal hours, List<Item> items) {}

    /**
     * What a module consists of.
     *
     * @param kind page, video, file, quiz, assignment, survey or package
     * @param purpose of a quiz: check, baseline or final; null for others
     * @param pairedWith key of the baseline of a final test, null for others
     * @param attempts allowed, null for as many as one likes
     * @param passScore in percent, null where handing in is enough
     */
    public record Item(
            UUID id,
            String key,
            String module,
            String kind,
            LocalText title,
            int minutes,
            boolean required,
            String purpose,
            String pairedWith,
            Integer attempts,
            Integer passScore,
            ItemSettings settings) {}

    public String firstLanguage() {
        return languages.get(0);
    }

    /** All items, in the order of reading. */
    public List<Item> items() {
        return modules.stream().flatMap(module -> module.items().stream()).toList();
    }

    public Optional<Item> item(String key) {
        return items().stream().filter(item -> item.key().equals(key)).findFirst();
    }

    public Optional<Item> item(UUID id) {
        return items().stream().filter(item -> item.id().equals(id)).findFirst();
    }

    public Optional<Module> module(String key) {
        return modules.stream().filter(module -> module.key().equals(key)).findFirst();
    }

    /**
     * A text of the course whose links to items lead into the edition's room.
     *
     * @param html null where there is no text
     * @param edition its key; null for a text outside of any room, where such links lead nowhere
     */
    public String linked(String html, String edition) {
        return html == null
                ? null
                : ITEM_LINK.matcher(html).replaceAll(link -> item(link.group(1))
                        .filter(item -> edition != null)
                        .map(item -> "href=\"/learn/" + edition + '/' + item.module() + '/' + item.key() + '"')
                        .orElse(""));
    }

    /** Keys of the required items of each module. */
    public Map<String, Set<String>> requiredByModule() {
        Map<String, Set<String>> required = new LinkedHashMap<>();
        modules.forEach(module -> required.put(
                module.key(),
                module.items().stream()
                        .filter(Item::required)
                        .map(Item::key)
                        .collect(Collectors.toCollection(LinkedHashSet::new))));
        return required;
    }
}
