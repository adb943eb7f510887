package org.ceiba.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ceiba.people.People;
import org.ceiba.people.PersonRow;
import org.ceiba.shared.Page;
import org.ceiba.shared.Slice;
import org.ceiba.shared.web.Param;

/** Page {@code /admin}: people by the beginning of their name or address. */
@Named
@RequestScoped
public class PeoplePage {

    private static final int ROWS = 50;

    @Inject
    private People people;

    @Inject
    @Param
    private String q;

    @Inject
    @Param
    private Integer page;

    private Slice<PersonRow> rows;

    public Slice<PersonRow> getRows() {
        if (rows == null) {
            rows = people.search(q, Page.number(page == null ? 1 : page, ROWS));
        }
        return rows;
    }

    public String getQ() {
        return q;
    }
}
