package org.ceiba.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ceiba.catalogue.CourseDefinition.AgendaItem;
import org.ceiba.catalogue.CourseDefinition.Campaign;
import org.ceiba.catalogue.CourseDefinition.DefaultCondition;
import org.ceiba.catalogue.CourseDefinition.Exchange;
import org.ceiba.catalogue.CourseDefinition.Groupwork;
import org.ceiba.catalogue.CourseDefinition.Organiser;
import org.ceiba.catalogue.CourseDefinition.Party;
import org.ceiba.catalogue.CourseDefinition.PlannedSession;
import org.ceiba.catalogue.CourseDefinition.Section;
import org.ceiba.catalogue.CourseDefinition.Speaker;
import org.ceiba.catalogue.CourseDefinition.Validation;
import org.ceiba.shared.Countries;
import org.ceiba.shared.SpokenLanguages;

/** Reads the parts of a {@code course.yaml} that editions are made from. */
final class DefinitionReader {

    private static final Set<String> ROLES = Set.of("speaker", "moderator", "interpreter");
    private static final Set<String> PERSPECTIVES = Set.of("destination", "origin", "return", "transit");
    private static final Set<String> COLLECTS = Set.of("practice", "improvement", "commitment");
    private static final Set<String> CONDITIONS =
            Set.of("items", "module", "sessions", "minutes", "score", "groupwork", "survey");

    private final PackageTexts texts;
    private final List<String> languages;

    DefinitionReader(PackageTexts texts, List<String> languages) {
        this.texts = texts;
        this.languages = languages;
    }

    CourseDefinition read(YamlMap yaml) {
        List<Organiser> organisers = yaml.list("organisers", this::organiser);
        if (organisers.isEmpty()) {
            yaml.fault(yaml.line("organisers"), "catalogue.fault.yaml.missing", "organisers");
        }
        List<DefaultCondition> completion = yaml.list("completion", this::condition);
        if (completion.isEmpty()) {
            yaml.fault(yaml.line("completion"), "catalogue.fault.yaml.missing", "completion");
        }
        List<PlannedSession> sessions = yaml.list("sessions", this::session);
        Set<String> keys = new HashSet<>();
        sessions.stream()
                .filter(session -> !keys.add(session.key()))
                .forEach(session -> yaml.fault(yaml.line("sessions"), "catalogue.fault.yaml.twice", session.key()));
        return new CourseDefinition(
                organisers,
                sessions,
                yaml.has("groupwork") ? groupwork(yaml.map("groupwork")) : null,
                yaml.has("exchange") ? exchange(yaml.map("exchange")) : null,
                yaml.has("validation")
                        ? new Validation(yaml.map("validation").only("sections").list("sections", this::section))
                        : null,
                yaml.list("campaigns", this::campaign),
                completion);
    }

    private Organiser organiser(YamlMap map) {
        map.only("key", "short", "name");
        return new Organiser(map.text("key"), map.localText("name", languages), map.localText("short", languages));
    }

    private PlannedSession session(YamlMap map) {
        map.only("key", "title", "minutes", "agenda", "speakers", "languages", "guide");
        String key = map.text("key");
        boolean guide = map.flag("guide", false);
        if (guide) {
            texts.pages("sessions/" + key + ".md", "");
        }
        int minutes = map.number("minutes", 5, 1440);
        List<AgendaItem> agenda = map.list(
                "agenda",
                line -> new AgendaItem(
                        line.only("minutes", "title").number("minutes", 1, 1440), line.localText("title", languages)));
        if (agenda.stream().mapToInt(AgendaItem::minutes).sum() > minutes) {
            map.fault(map.line("agenda"), "catalogue.fault.agenda", key, minutes);
        }
        return new PlannedSession(
                key,
                map.localText("title", languages),
                minutes,
                agenda,
                map.list("speakers", this::speaker),
                languages(map),
                guide);
    }

    private Speaker speaker(YamlMap map) {
        map.only("name", "institution", "country", "role");
        return new Speaker(
                map.name("name", languages),
                map.has("institution") ? map.name("institution", languages) : null,
                map.has("country") ? country(map) : null,
                map.oneOf("role", ROLES, "speaker"));
    }

    private static List<String> languages(YamlMap map) {
        List<String> codes = map.texts("languages");
        codes.stream()
                .filter(code -> !SpokenLanguages.exists(code))
                .forEach(code -> map.fault(map.line("languages"), "sessions.fault.language", code));
        return codes;
    }

    private Groupwork groupwork(YamlMap map) {
        map.only("perspectives", "task");
        return new Groupwork(allowed(map, "perspectives", PERSPECTIVES), map.localText("task", languages));
    }

    private Exchange exchange(YamlMap map) {
        map.only("host", "guests", "collects");
        return new Exchange(
                party(map.map("host")), map.list("guests", this::party), allowed(map, "collects", COLLECTS));
    }

    private Party party(YamlMap map) {
        map.only("country", "unit");
        return new Party(country(map), map.localText("unit", languages));
    }

    private Section section(YamlMap map) {
        map.only("key", "title");
        String key = map.text("key");
        texts.pages("sections/" + key + ".md", "");
        return new Section(key, map.localText("title", languages));
    }

    private Campaign campaign(YamlMap map) {
        map.only("key", "country", "title");
        return new Campaign(map.text("key"), country(map), map.localText("title", languages));
    }

    private DefaultCondition condition(YamlMap map) {
        map.only("kind", "module", "item", "atLeast");
        return new DefaultCondition(
                map.oneOf("kind", CONDITIONS, null),
                map.optional("module").orElse(null),
                map.optional("item").orElse(null),
                map.optionalNumber("atLeast", 1, 100_000));
    }

    private String country(YamlMap map) {
        String country = map.text("country");
        if (!country.isEmpty() && !Countries.exists(country)) {
            map.fault(map.line("country"), "people.fault.country", country);
        }
        return country;
    }

    private List<String> allowed(YamlMap map, String key, Set<String> values) {
        List<String> given = map.texts(key);
        given.stream()
                .filter(value -> !values.contains(value))
                .forEach(value ->
                        map.fault(map.line(key), "catalogue.fault.yaml.oneOf", key, value, String.join(", ", values)));
        return given;
    }
}
