package org.ceiba.groupwork.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ceiba.groupwork.ValidationView;
import org.ceiba.groupwork.ValidationView.Section;
import org.ceiba.groupwork.Validations;
import org.ceiba.groupwork.Verdict;
import org.ceiba.shared.Reader;
import org.ceiba.shared.web.Browser;
import org.ceiba.shared.web.Param;

/** Page {@code /learn/EDITION/validation}: a document with my word on each section, and everybody's. */
@Named
@RequestScoped
public class ValidationPage {

    @Inject
    private Validations validations;

    @Inject
    private Browser browser;

    @Inject
    private Reader reader;

    @Inject
    @Param
    private String edition;

    private ValidationView view;

    public ValidationView getView() {
        if (view == null) {
            view = validations.view(edition, reader.getLanguage());
        }
        return view;
    }

    public List<String> getKinds() {
        return Verdict.KINDS;
    }

    /** Whether this verdict is ticked for a section: as just sent, or as kept. */
    public boolean ticked(Section section, String kind) {
        String sent = sent("verdict." + section.key());
        return sent != null
                ? sent.equals(kind)
                : section.mine() != null && section.mine().kind().equals(kind);
    }

    /** The reason for a section, as just sent, or as kept. */
    public String reason(Section section) {
        String sent = sent("reason." + section.key());
        return sent != null
                ? sent
                : section.mine() == null ? null : section.mine().reason();
    }

    public void save() {
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        for (Section section : getView().sections()) {
            String kind = sent("verdict." + section.key());
            if (kind != null) {
                verdicts.put(section.key(), new Verdict(kind, sent("reason." + section.key())));
            }
        }
        validations.judge(edition, verdicts);
        browser.goSaying("/learn/" + edition + "/validation", "groupwork.saved");
    }

    private String sent(String name) {
        return FacesContext.getCurrentInstance().isPostback()
                ? browser.request().getParameter(name)
                : null;
    }
}
