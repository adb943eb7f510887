package org.ceiba.offering.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ceiba.catalogue.CourseOutline;
import org.ceiba.offering.Condition;
import org.ceiba.offering.EditionFacts;
import org.ceiba.offering.Editions;
import org.ceiba.offering.Quota;
import org.ceiba.people.InstitutionType;
import org.ceiba.people.Role;
import org.ceiba.people.Sex;
import org.ceiba.shared.Countries;
import org.ceiba.shared.Reader;
import org.ceiba.shared.Texts;
import org.ceiba.shared.web.Browser;
import org.ceiba.shared.web.Param;

/** Pages {@code /coordinate/editions/new} (first the course is chosen) and {@code /coordinate/editions/KEY/edit}. */
@Named
@RequestScoped
public class EditionEditPage {

    @Inject
    private Editions editions;

    @Inject
    private Reader reader;

    @Inject
    private Browser browser;

    @Inject
    @Param
    private String edition;

    @Inject
    @Param
    private String course;

    private final EditionForm form = new EditionForm();
    private EditionFacts facts;
    private CourseOutline outline;
    private Integer version;

    @PostConstruct
    void begin() {
        if (edition != null) {
            facts = editions.toChange(edition);
            outline = editions.outline(facts.courseKey());
            version = facts.version();
            form.begin(facts, editions.staff(edition));
        } else if (course != null) {
            outline = editions.outline(course);
            form.begin(
                    outline.languages(),
                    outline.definition().completion().stream()
                            .map(given -> new Condition(given.kind(), given.module(), given.item(), given.atLeast()))
                            .toList());
        }
    }

    public void save() {
        if (edition == null) {
            EditionFacts made = editions.create(form.change(course, EditionFacts.DRAFT));
            browser.goSaying("/coordinate/editions/" + made.key(), "offering.edit.saved");
        } else {
            editions.change(edition, form.change(null, null), version);
            browser.goSaying("/coordinate/editions/" + edition, "offering.edit.saved");
        }
    }

    /** Courses to choose from, by key; before one is chosen. */
    public Map<String, String> getCourses() {
        return editions.courses(reader.getLanguage());
    }

    /** Null before a course is chosen. */
    public CourseOutline getOutline() {
        return outline;
    }

    public boolean isNew() {
        return edition == null;
    }

    public String getEdition() {
        return edition;
    }

    public EditionForm getForm() {
        return form;
    }

    public Map<String, String> getConditionChoices() {
        return ConditionChoice.all(outline, reader.getLanguage());
    }

    /** What a quota can be for: the region's countries first, then every other, sexes and types of institution. */
    public Map<String, String> getQuotaChoices() {
        Map<String, String> choices = new LinkedHashMap<>();
        Stream.concat(Countries.RCM.stream(), Countries.named(reader.getLocale()).keySet().stream())
                .distinct()
                .forEach(country -> choices.put(Quota.COUNTRY + ":" + country, reader.country(country)));
        Arrays.stream(Sex.values())
                .forEach(sex -> choices.put(Quota.SEX + ":" + sex.code(), text("people.sex." + sex.code())));
        Arrays.stream(InstitutionType.values())
                .forEach(type -> choices.put(
                        Quota.INSTITUTION_TYPE + ":" + type.code(), text("people.institutionType." + type.code())));
        return choices;
    }

    public Map<String, String> getAcceptances() {
        Map<String, String> choices = new LinkedHashMap<>();
        for (String acceptance : List.of(EditionFacts.AUTOMATIC, EditionFacts.CHOSEN)) {
            choices.put(acceptance, text("offering.acceptance." + acceptance));
        }
        return choices;
    }

    public Map<String, String> getRoles() {
        Map<String, String> choices = new LinkedHashMap<>();
        for (Role role : List.of(Role.FACILITATOR, Role.COORDINATOR)) {
            choices.put(role.code(), text("people.role." + role.code()));
        }
        return choices;
    }

    /** Languages that the course has. */
    public Map<String, String> getLanguages() {
        Map<String, String> choices = new LinkedHashMap<>();
        Stream.concat(outline.languages().stream(), outline.partial().stream())
                .forEach(language -> choices.put(language, text("shared.language." + language)));
        return choices;
    }

    public Map<String, String> getZones() {
        Map<String, String> choices = new LinkedHashMap<>();
        ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.startsWith("America/") || zone.startsWith("Europe/") || zone.equals("UTC"))
                .sorted()
                .forEach(zone -> choices.put(zone, zone));
        return choices;
    }

    private String text(String key) {
        return Texts.in(reader.getLanguage(), key);
    }

    /** The version that the form was opened on. */
    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }
}
