package org.ceiba.offering.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.ceiba.offering.EditionFacts;
import org.ceiba.offering.Editions;
import org.ceiba.shared.DomainException;
import org.ceiba.shared.web.Browser;
import org.ceiba.shared.web.Param;

/** Page {@code /coordinate/editions/KEY/copy}: an edition like this one, on other dates. */
@Named
@RequestScoped
public class EditionCopyPage {

    @Inject
    private Editions editions;

    @Inject
    private Browser browser;

    @Inject
    @Param
    private String edition;

    private String key;
    private String startsOn;

    @PostConstruct
    void begin() {
        editions.toCopy(edition);
    }

    public void copy() {
        EditionFacts made = editions.copy(edition, key, day());
        browser.goSaying("/coordinate/editions/" + made.key() + "/edit", "offering.edit.copied");
    }

    private LocalDate day() {
        try {
            return startsOn == null ? null : LocalDate.parse(startsOn);
        } catch (DateTimeException malformed) {
            throw DomainException.invalid("startsOn", "offering.fault.startsOn");
        }
    }

    public String getEdition() {
        return edition;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(String startsOn) {
        this.startsOn = startsOn;
    }
}
