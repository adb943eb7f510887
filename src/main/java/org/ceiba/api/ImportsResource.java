package org.ceiba.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.ceiba.enrolment.ImportRow;
import org.ceiba.enrolment.PeopleImports;
import org.ceiba.shared.Ids;
import org.ceiba.shared.Reader;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Lists of people that come in. */
@Path("/imports")
@ApplicationScoped
public class ImportsResource {

    @Inject
    private PeopleImports imports;

    @Inject
    private Reader reader;

    /** What came of a list. */
    public record ImportBody(
            UUID id,
            String state,
            boolean dryRun,
            int created,
            int changed,
            int unchanged,
            int rejected,
            List<Problem.Fault> errors) {}

    @POST
    @Path("/people")
    @Consumes({
        "text/csv",
        "text/plain",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        MediaType.APPLICATION_OCTET_STREAM
    })
    @Operation(summary = "Brings in people, and enrols them where an edition is named; CSV or XLSX")
    public ImportBody people(
            @QueryParam("edition") String edition,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            byte[] file) {
        return body(imports.start(edition, dryRun, null, file));
    }

    @GET
    @Path("/{import}")
    @Operation(summary = "An import, with how far it is")
    public ImportBody one(@PathParam("import") String id) {
        return body(imports.one(Ids.parse(id)));
    }

    @POST
    @Path("/{import}/undo")
    @Operation(summary = "Takes back what an import did and nobody has touched since")
    public ImportBody undo(@PathParam("import") String id) {
        return body(imports.undo(Ids.parse(id)));
    }

    private ImportBody body(ImportRow row) {
        return new ImportBody(
                row.id(),
                row.state(),
                row.dryRun(),
                row.created(),
                row.changed(),
                row.unchanged(),
                row.rejected(),
                row.errors().stream()
                        .map(error ->
                                new Problem.Fault(error.row(), error.field(), error.message(reader.getLanguage())))
                        .toList());
    }
}
