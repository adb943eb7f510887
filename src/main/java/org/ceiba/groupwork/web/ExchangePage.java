package org.ceiba.groupwork.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ceiba.catalogue.CourseDefinition;
import org.ceiba.groupwork.ExchangeRow;
import org.ceiba.groupwork.ExchangeText;
import org.ceiba.groupwork.Exchanges;
import org.ceiba.shared.Countries;
import org.ceiba.shared.DomainException;
import org.ceiba.shared.Reader;
import org.ceiba.shared.web.Browser;
import org.ceiba.shared.web.Messages;
import org.ceiba.shared.web.Param;

/** Page {@code /learn/EDITION/exchange}: practices, areas for improvement and commitments, with their follow-up. */
@Named
@RequestScoped
public class ExchangePage {

    @Inject
    private Exchanges exchanges;

    @Inject
    private Browser browser;

    @Inject
    private Messages messages;

    @Inject
    private Reader reader;

    @Inject
    @Param
    private String edition;

    private Exchanges.View view;
    private String kind;
    private String title;
    private String description;
    private String country;
    private String owner;
    private String followUpOn;

    public Exchanges.View getView() {
        if (view == null) {
            view = exchanges.view(edition);
        }
        return view;
    }

    /** What the exchange collects, in the course's order. */
    public List<String> getCollects() {
        CourseDefinition.Exchange exchange =
                getView().insider().course().definition().exchange();
        return exchange == null || exchange.collects() == null ? ExchangeText.KINDS : exchange.collects();
    }

    /** Code to name. */
    public Map<String, String> getKinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        getCollects().forEach(each -> kinds.put(each, messages.get("groupwork.exchangeKind." + each)));
        return kinds;
    }

    public List<String> getStates() {
        return ExchangeText.STATES;
    }

    public Map<String, String> getCountries() {
        return Countries.named(reader.getLocale());
    }

    public void write() {
        exchanges.write(edition, new ExchangeText(kind, title, description, country, owner, date()));
        done();
    }

    public void follow(ExchangeRow row) {
        exchanges.follow(edition, row.id(), browser.request().getParameter("state"));
        done();
    }

    private LocalDate date() {
        try {
            return followUpOn == null ? null : LocalDate.parse(followUpOn);
        } catch (DateTimeParseException noDate) {
            throw DomainException.invalid("followUpOn", "groupwork.fault.followUp");
        }
    }

    private void done() {
        browser.goSaying("/learn/" + edition + "/exchange", "groupwork.saved");
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public String getFollowUpOn() {
        return followUpOn;
    }

    public void setFollowUpOn(String followUpOn) {
        this.followUpOn = followUpOn;
    }
}
