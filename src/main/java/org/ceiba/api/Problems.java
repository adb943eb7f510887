package org.ceiba.api;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.ceiba.catalogue.PackageFaults;
import org.ceiba.shared.DatabaseAway;
import org.ceiba.shared.DomainException;
import org.ceiba.shared.Reader;
import org.ceiba.shared.Texts;

/** Turns whatever went wrong into a problem that a person can act on, and tells nothing of the inside. */
@Provider
public class Problems implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(Problems.class.getName());

    @Inject
    private Reader reader;

    @Override
    public Response toResponse(Throwable thrown) {
        DomainException domain = DomainException.behind(thrown);
        if (domain != null) {
            return of(domain).response();
        }
        JacksonException json = cause(thrown, JacksonException.class);
        if (json != null) {
            return of(json).response();
        }
        WebApplicationException web = cause(thrown, WebApplicationException.class);
        if (web != null) {
            int status = web.getResponse().getStatus();
            return problem(status, "api.problem." + known(status), List.of()).response();
        }
        if (cause(thrown, OptimisticLockException.class) != null
                || cause(thrown, SQLIntegrityConstraintViolationException.class) != null) {
            return problem(409, "shared.fault.stale", List.of()).response();
        }
        if (DatabaseAway.isCauseOf(thrown)) {
            LOG.log(Level.WARNING, "The database does not answer: {0}", thrown.getMessage());
            Response away = problem(503, "api.problem.503", List.of()).response();
            return Response.fromResponse(away).header("Retry-After", "5").build();
        }
        LOG.log(Level.SEVERE, "A call of the API failed", thrown);
        return problem(500, "api.problem.500", List.of()).response();
    }

    private Problem of(DomainException domain) {
        String message = text(domain.key(), domain.arguments());
        List<Problem.Fault> faults = domain instanceof PackageFaults several
                ? several.faults().stream()
                        .map(fault -> new Problem.Fault(
                                fault.line() > 0 ? fault.line() : null, fault.file(), fault.in(reader.getLanguage())))
                        .toList()
                : domain.field() == null ? List.of() : List.of(new Problem.Fault(null, domain.field(), message));
        return Problem.of(domain.kind().status(), message, null, faults);
    }

    private Problem of(JacksonException json) {
        String field = json instanceof JsonMappingException mapping
                ? mapping.getPath().stream()
                        .map(part -> part.getFieldName() == null ? "[" + part.getIndex() + "]" : part.getFieldName())
                        .collect(Collectors.joining("."))
                : "";
        if (json instanceof UnrecognizedPropertyException unknown) {
            String message = text("api.fault.unknownField", unknown.getPropertyName());
            return Problem.of(422, message, null, List.of(new Problem.Fault(null, field, message)));
        }
        if (json instanceof JsonParseException || field.isEmpty()) {
            int line = json.getLocation() == null ? 1 : json.getLocation().getLineNr();
            return Problem.of(400, text("api.fault.json", line), null, List.of());
        }
        String message = text("api.fault.field", field);
        return Problem.of(422, message, null, List.of(new Problem.Fault(null, field, message)));
    }

    private Problem problem(int status, String key, List<Problem.Fault> faults) {
        return Problem.of(status, text(key), null, faults);
    }

    private String text(String key, Object... arguments) {
        return Texts.in(reader.getLanguage(), key, arguments);
    }

    private static int known(int status) {
        return List.of(400, 401, 403, 404, 405, 406, 409, 413, 415, 422).contains(status)
                ? status
                : status < 500 ? 400 : 500;
    }

    private static <T> T cause(Throwable thrown, Class<T> type) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }
}
