package org.ceiba.certificates;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ceiba.shared.Seal;
import org.ceiba.shared.Settings;

/**
 * A certificate as an Open Badges 3.0 AchievementCredential, signed in the JSON Web Token proof format (1EdTech Open
 * Badges Specification 3.0, sections 8.2 and B.1). The holder is named by a salted hash of the address alone, so that
 * erasure needs no new signature.
 */
@Dependent
class Credential {

    private static final List<String> CONTEXT = List.of(
            "https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json");

    @Inject
    private SigningKey key;

    @Inject
    private Settings settings;

    /** The signed credential in compact form (RFC 7515, section 7.1). */
    String sign(CertificateCode code, CertificateFacts facts, String email, Instant issuedAt) {
        String id = settings.getBaseUrl() + "/api/v1/certificates/" + code;
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(settings.getBaseUrl())
                .jwtID(id)
                .subject("urn:ceiba:certificate:" + code)
                .notBeforeTime(Date.from(issuedAt))
                .issueTime(Date.from(issuedAt));
        body(id, code, facts, email, issuedAt).forEach(claims::claim);
        try {
            SignedJWT jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .type(JOSEObjectType.JWT)
                            .keyID(key.get().getKeyID())
                            .jwk(key.get().toPublicJWK())
                            .build(),
                    claims.build());
            jwt.sign(new RSASSASigner(key.get()));
            return jwt.serialize();
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private Map<String, Object> body(
            String id, CertificateCode code, CertificateFacts facts, String email, Instant issuedAt) {
        String language = facts.title().texts().keySet().iterator().next();
        String title = facts.title().in(language);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("@context", CONTEXT);
        body.put("id", id);
        body.put("type", List.of("VerifiableCredential", "OpenBadgeCredential"));
        body.put("name", title);
        body.put(
                "issuer",
                Map.of(
                        "id",
                        settings.getBaseUrl(),
                        "type",
                        List.of("Profile"),
                        "name",
                        String.join(
                                ", ",
                                facts.organisers().stream()
                                        .map(name -> name.in(language))
                                        .toList())));
        body.put("validFrom", issuedAt.toString());
        body.put("credentialSubject", subject(code, facts, email, language, title));
        return body;
    }

    private Map<String, Object> subject(
            CertificateCode code, CertificateFacts facts, String email, String language, String title) {
        String hash = HexFormat.of().formatHex(Seal.hash(email + code.value()));
        Map<String, Object> subject = new LinkedHashMap<>();
        subject.put("id", "urn:ceiba:certificate:" + code);
        subject.put("type", List.of("AchievementSubject"));
        subject.put(
                "identifier",
                List.of(Map.of(
                        "type",
                        "IdentityObject",
                        "identityType",
                        "emailAddress",
                        "hashed",
                        true,
                        "salt",
                        code.value(),
                        "identityHash",
                        "sha256$" + hash)));
        subject.put("activityStartDate", facts.startsOn() + "T00:00:00Z");
        subject.put("activityEndDate", facts.completedAt().toString());
        subject.put(
                "achievement",
                Map.of(
                        "id",
                        settings.getBaseUrl() + "/courses/" + facts.courseKey(),
                        "type",
                        List.of("Achievement"),
                        "achievementType",
                        "Course",
                        "inLanguage",
                        language,
                        "name",
                        title,
                        "description",
                        title,
                        "criteria",
                        Map.of("id", settings.getBaseUrl() + "/editions/" + facts.editionKey())));
        return subject;
    }
}
