package org.ceiba.campaigns.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.ceiba.campaigns.CampaignView;
import org.ceiba.campaigns.Campaigns;
import org.ceiba.campaigns.Reach;
import org.ceiba.campaigns.Stage;
import org.ceiba.people.InstitutionType;
import org.ceiba.shared.web.Browser;
import org.ceiba.shared.web.Messages;
import org.ceiba.shared.web.Param;

/** Page {@code /learn/EDITION/campaigns}: each campaign's stage, the people it reached, partners and evidence. */
@Named
@RequestScoped
public class CampaignsPage {

    @Inject
    private Campaigns campaigns;

    @Inject
    private Browser browser;

    @Inject
    private Messages messages;

    @Inject
    @Param
    private String edition;

    @Inject
    @Param
    private String fault;

    private Campaigns.View view;

    public Campaigns.View getView() {
        if (view == null) {
            view = campaigns.view(edition);
        }
        return view;
    }

    /** Why a file was not kept; null where none was sent. */
    public String getFault() {
        boolean known = fault != null && fault.startsWith("campaigns.fault.") && messages.containsKey(fault);
        return known ? messages.of(fault, 10) : null;
    }

    public List<String> getStages() {
        return Stage.ALL;
    }

    public List<String> getTypes() {
        return Arrays.stream(InstitutionType.values())
                .map(InstitutionType::code)
                .toList();
    }

    public void move(CampaignView campaign) {
        campaigns.moveTo(edition, campaign.id(), sent("next"));
        done();
    }

    public void note(CampaignView campaign) {
        Reach reach = new Reach(sent("stage"), sent("community"), count("women"), count("men"), count("others"), day());
        campaigns.note(edition, campaign.id(), reach);
        done();
    }

    public void join(CampaignView campaign) {
        campaigns.join(edition, campaign.id(), sent("name"), sent("type"));
        done();
    }

    private int count(String field) {
        String sent = sent(field);
        return sent == null || sent.isBlank()
                ? 0
                : sent.strip().matches("\\d{1,6}") ? Integer.parseInt(sent.strip()) : -1;
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(String.valueOf(sent("heldOn")));
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    private String sent(String name) {
        return browser.request().getParameter(name);
    }

    private void done() {
        browser.goSaying("/learn/" + edition + "/campaigns", "campaigns.saved");
    }
}
