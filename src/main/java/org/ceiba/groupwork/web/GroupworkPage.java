package org.ceiba.groupwork.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ceiba.groupwork.GroupworkView;
import org.ceiba.groupwork.RecommendationRow;
import org.ceiba.groupwork.RecommendationText;
import org.ceiba.groupwork.Recommendations;
import org.ceiba.shared.web.Browser;
import org.ceiba.shared.web.Messages;
import org.ceiba.shared.web.Param;

/** Page {@code /learn/EDITION/groupwork}: groups, what mine writes, and the consolidated document. */
@Named
@RequestScoped
public class GroupworkPage {

    @Inject
    private Recommendations recommendations;

    @Inject
    private Browser browser;

    @Inject
    private Messages messages;

    @Inject
    @Param
    private String edition;

    private GroupworkView view;
    private String problem;
    private String proposal;
    private String actor;
    private String level;

    public GroupworkView getView() {
        if (view == null) {
            view = recommendations.view(edition);
        }
        return view;
    }

    /** Code to name. */
    public Map<String, String> getLevels() {
        Map<String, String> levels = new LinkedHashMap<>();
        for (String each : new String[] {"municipal", "national", "regional"}) {
            levels.put(each, messages.get("groupwork.level." + each));
        }
        return levels;
    }

    public void write() {
        recommendations.write(edition, new RecommendationText(problem, proposal, actor, level));
        done();
    }

    public void revise(RecommendationRow row) {
        recommendations.revise(
                edition,
                row.id(),
                Integer.parseInt(sent("version")),
                new RecommendationText(sent("problem"), sent("proposal"), sent("actor"), sent("level")));
        done();
    }

    public void handIn(RecommendationRow row) {
        recommendations.handIn(edition, row.id());
        done();
    }

    public void support(RecommendationRow row) {
        recommendations.stand(edition, row.id(), true, null);
        done();
    }

    public void reserve(RecommendationRow row) {
        recommendations.stand(edition, row.id(), false, sent("reason"));
        done();
    }

    private String sent(String name) {
        return browser.request().getParameter(name);
    }

    private void done() {
        browser.goSaying("/learn/" + edition + "/groupwork", "groupwork.saved");
    }

    public String getProblem() {
        return problem;
    }

    public void setProblem(String problem) {
        this.problem = problem;
    }

    public String getProposal() {
        return proposal;
    }

    public void setProposal(String proposal) {
        this.proposal = proposal;
    }

    public String getActor() {
        return actor;
    }

    public void setActor(String actor) {
        this.actor = actor;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }
}
