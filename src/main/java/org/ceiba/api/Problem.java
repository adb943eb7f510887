package org.ceiba.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * What went wrong, as RFC 9457 writes it.
 *
 * @param type about:blank, because the status says what kind of problem it is
 * @param title in the reader's language
 * @param errors one for each row or field at fault; empty for none
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(String type, String title, int status, String detail, List<Fault> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** A row, a field, or both, and what is wrong there. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Fault(Integer row, String field, String message) {}

    static Problem of(int status, String title, String detail, List<Fault> errors) {
        return new Problem("about:blank", title, status, detail, errors);
    }

    Response response() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }
}
