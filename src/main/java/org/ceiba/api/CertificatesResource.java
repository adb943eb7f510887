package org.ceiba.api;

import com.nimbusds.jwt.SignedJWT;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.text.ParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ceiba.certificates.CertificateRow;
import org.ceiba.certificates.Certificates;
import org.ceiba.shared.Reader;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Certificates, for whoever has their code. */
@Path("/certificates")
@ApplicationScoped
public class CertificatesResource {

    @Inject
    private Certificates certificates;

    @Inject
    private Reader reader;

    @GET
    @Path("/{code}.pdf")
    @Produces("application/pdf")
    @Operation(summary = "The certificate on paper")
    public Response pdf(@PathParam("code") String code, @QueryParam("lang") String language) {
        return Response.ok(certificates.pdf(code, language == null ? reader.getLanguage() : language))
                .header("Content-Disposition", "inline; filename=\"" + code.replaceAll("[^A-Za-z0-9-]", "") + ".pdf\"")
                .build();
    }

    @GET
    @Path("/{code: [^.]+}")
    @Produces({MediaType.APPLICATION_JSON, "application/ld+json"})
    @Operation(summary = "The Open Badges 3.0 credential; its signed form is in jwt")
    public Map<String, Object> credential(@PathParam("code") String code) throws ParseException {
        CertificateRow certificate = certificates.verify(code);
        String jwt = certificates.credential(code);
        Map<String, Object> body =
                new LinkedHashMap<>(SignedJWT.parse(jwt).getPayload().toJSONObject());
        body.put("jwt", jwt);
        body.put("revoked", !certificate.isValid());
        return body;
    }

    @GET
    @Path("/{code: [^.]+}")
    @Produces({"application/vc+jwt;qs=0.5", "application/jwt;qs=0.5"})
    @Operation(summary = "The signed credential alone, in compact form (RFC 7515)")
    public String signed(@PathParam("code") String code) {
        return certificates.credential(code);
    }
}
