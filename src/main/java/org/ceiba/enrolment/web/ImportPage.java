package org.ceiba.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ceiba.enrolment.ImportRow;
import org.ceiba.enrolment.PeopleImports;
import org.ceiba.shared.Reader;
import org.ceiba.shared.Texts;
import org.ceiba.shared.web.Param;

/** Page {@code /coordinate/editions/KEY/import}: a list is tried first; {@link PeopleUpload} takes the file. */
@Named
@RequestScoped
public class ImportPage {

    @Inject
    private PeopleImports imports;

    @Inject
    private Reader reader;

    @Inject
    @Param
    private String edition;

    @Inject
    @Param
    private String fault;

    @Inject
    @Param
    private String about;

    private List<ImportRow> recent;

    public List<ImportRow> getRecent() {
        if (recent == null) {
            recent = imports.recent(edition);
        }
        return recent;
    }

    public String getEdition() {
        return edition;
    }

    /** Why the file was refused; null where it was not. */
    public String getFault() {
        return fault != null && fault.matches("(enrolment|shared|people)\\.fault\\.[a-zA-Z.]+")
                ? Texts.in(reader.getLanguage(), fault, about == null ? "" : about)
                : null;
    }
}
