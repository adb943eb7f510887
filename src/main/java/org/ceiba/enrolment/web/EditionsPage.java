package org.ceiba.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ceiba.enrolment.Desks;
import org.ceiba.enrolment.EditionRow;
import org.ceiba.offering.EditionFacts;
import org.ceiba.shared.Page;
import org.ceiba.shared.Reader;
import org.ceiba.shared.Slice;
import org.ceiba.shared.web.Param;

/** Page {@code /coordinate}: my editions. */
@Named
@RequestScoped
public class EditionsPage {

    private static final int ROWS = 30;
    private static final List<String> STATES =
            List.of(EditionFacts.OPEN, EditionFacts.RUNNING, EditionFacts.DRAFT, EditionFacts.CLOSED);

    @Inject
    private Desks desks;

    @Inject
    private Reader reader;

    @Inject
    @Param
    private String state;

    @Inject
    @Param
    private Integer page;

    private Slice<EditionRow> rows;

    public Slice<EditionRow> getRows() {
        if (rows == null) {
            rows = desks.editions(getState(), reader.getLanguage(), Page.number(page == null ? 1 : page, ROWS));
        }
        return rows;
    }

    public List<String> getStates() {
        return STATES;
    }

    /** Null for all. */
    public String getState() {
        return state != null && STATES.contains(state) ? state : null;
    }
}
