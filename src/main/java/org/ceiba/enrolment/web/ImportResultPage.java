package org.ceiba.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ceiba.enrolment.ImportRow;
import org.ceiba.enrolment.ImportedRow;
import org.ceiba.enrolment.PeopleImports;
import org.ceiba.shared.Ids;
import org.ceiba.shared.Page;
import org.ceiba.shared.web.Browser;
import org.ceiba.shared.web.Param;

/** Page {@code /coordinate/imports/ID}: what a list does, or would do; applies a dry run, undoes an import. */
@Named
@RequestScoped
public class ImportResultPage {

    private static final int ROWS = 100;
    private static final int ERRORS = 200;

    @Inject
    private PeopleImports imports;

    @Inject
    private Browser browser;

    @Inject
    @Param(name = "import")
    private String id;

    @Inject
    @Param
    private Integer page;

    private ImportRow row;
    private List<ImportedRow> touched;

    public ImportRow getRow() {
        if (row == null) {
            row = imports.one(Ids.parse(id));
        }
        return row;
    }

    public List<ImportedRow> getTouched() {
        if (touched == null) {
            touched = imports.touched(Ids.parse(id), Page.number(getPage(), ROWS));
        }
        return touched;
    }

    public List<ImportRow.LineError> getErrors() {
        List<ImportRow.LineError> all = getRow().errors();
        return all.subList(0, Math.min(ERRORS, all.size()));
    }

    public int getPage() {
        return page == null ? 1 : Math.max(1, page);
    }

    public boolean isMore() {
        return getTouched().size() == ROWS;
    }

    public void apply() {
        browser.go("/coordinate/imports/" + imports.apply(Ids.parse(id)).id());
    }

    public void undo() {
        imports.undo(Ids.parse(id));
        browser.goSaying("/coordinate/imports/" + id, "enrolment.import.undone");
    }
}
