package org.ceiba.certificates;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import org.ceiba.shared.Secrets;

/**
 * The key that signs credentials: RSA with 2,048 bits, because RS256 is the algorithm that every verifier of Open Badges
 * 3.0 must know (section 8.2, JSON Web Token proof format). Made at first use, kept sealed, the same on every node.
 */
@ApplicationScoped
class SigningKey {

    private static final String NAME = "credential-signing-key";
    private static final int BITS = 2048;

    @Inject
    private Secrets secrets;

    private volatile RSAKey key;

    RSAKey get() {
        if (key == null) {
            try {
                key = RSAKey.parse(secrets.get(NAME, SigningKey::make));
            } catch (ParseException corrupt) {
                throw new IllegalStateException(corrupt);
            }
        }
        return key;
    }

    private static String make() {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyIDFromThumbprint(true)
                    .generate()
                    .toJSONString();
        } catch (JOSEException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
