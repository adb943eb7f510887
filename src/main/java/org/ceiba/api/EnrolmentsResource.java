package org.ceiba.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ceiba.enrolment.EnrolmentLists;
import org.ceiba.enrolment.Enrolments;
import org.ceiba.learning.Learning;
import org.ceiba.learning.ProgressView;
import org.ceiba.shared.Ids;
import org.ceiba.shared.Reader;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Enrolments: decisions, and the way to completion. */
@Path("/enrolments/{enrolment}")
@ApplicationScoped
public class EnrolmentsResource {

    @Inject
    private Enrolments enrolments;

    @Inject
    private EnrolmentLists lists;

    @Inject
    private Learning learning;

    @Inject
    private Reader reader;

    /** Why; needed by who declines or marks for somebody else. */
    public record ReasonBody(String reason) {

        static String of(ReasonBody body) {
            return body == null ? null : body.reason();
        }
    }

    /** How far somebody is. */
    public record ProgressBody(
            UUID enrolment,
            String state,
            Map<String, Integer> items,
            List<ProgressView.ConditionLine> conditions,
            String certificate) {

        static ProgressBody of(ProgressView view) {
            return new ProgressBody(
                    view.enrolment(),
                    view.state(),
                    Map.of("done", view.done(), "of", view.of()),
                    view.conditions(),
                    view.certificate());
        }
    }

    @GET
    @Operation(summary = "One enrolment, for its person and the edition's staff")
    public EnrolmentBody one(@PathParam("enrolment") String id) {
        return EnrolmentBody.of(lists.enrolment(Ids.parse(id)), reader.getLanguage());
    }

    @POST
    @Path("/accept")
    @Operation(summary = "Accepts an application; where no seat is left the person waits")
    public EnrolmentBody accept(@PathParam("enrolment") String id) {
        return EnrolmentBody.of(enrolments.accept(Ids.parse(id)), reader.getLanguage());
    }

    @POST
    @Path("/decline")
    @Operation(summary = "Declines an application, with a reason")
    public EnrolmentBody decline(@PathParam("enrolment") String id, ReasonBody body) {
        return EnrolmentBody.of(enrolments.decline(Ids.parse(id), ReasonBody.of(body)), reader.getLanguage());
    }

    @POST
    @Path("/withdraw")
    @Operation(summary = "Withdraws: the person, or staff for them")
    public EnrolmentBody withdraw(@PathParam("enrolment") String id, ReasonBody body) {
        return EnrolmentBody.of(enrolments.withdraw(Ids.parse(id), ReasonBody.of(body)), reader.getLanguage());
    }

    @PUT
    @Path("/items/{item}/completion")
    @Operation(summary = "Marks an item complete: the person what a person marks, staff any item with a reason")
    public ProgressBody complete(@PathParam("enrolment") String id, @PathParam("item") String item, ReasonBody body) {
        return ProgressBody.of(learning.markItem(Ids.parse(id), item, ReasonBody.of(body)));
    }

    @GET
    @Path("/progress")
    @Operation(summary = "Each condition of the completion rule: met, or what is missing")
    public ProgressBody progress(@PathParam("enrolment") String id) {
        return ProgressBody.of(learning.progress(Ids.parse(id)));
    }
}
