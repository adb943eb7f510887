package org.ceiba.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.ceiba.shared.DomainException;

/**
 * Hashes of passwords: PBKDF2 with HMAC-SHA-512 and 210,000 rounds (OWASP Password Storage Cheat Sheet), kept as
 * {@code rounds:salt:hash} in Base64.
 */
@ApplicationScoped
class Passwords {

    static final int SHORTEST = 10;
    static final int LONGEST = 200;

    private static final int ROUNDS = 210_000;
    private static final int HASH_BITS = 256;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The hash of a new password, which is refused when it is too short or too long to be one. */
    String hash(String password) {
        if (password == null || password.length() < SHORTEST || password.length() > LONGEST) {
            throw DomainException.invalid("password", "people.fault.password", SHORTEST, LONGEST);
        }
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        Base64.Encoder base64 = Base64.getEncoder();
        return ROUNDS + ":" + base64.encodeToString(salt) + ":" + base64.encodeToString(derive(password, salt, ROUNDS));
    }

    /**
     * Whether the password is the one of the hash. Takes as long without a hash, so that time does not tell who has an
     * account.
     */
    boolean matches(String password, String hash) {
        boolean known = hash != null && password != null && password.length() <= LONGEST;
        String[] parts =
                known ? hash.split(":") : new String[] {String.valueOf(ROUNDS), "AAAAAAAAAAAAAAAAAAAAAA==", ""};
        byte[] derived =
                derive(known ? password : "-", Base64.getDecoder().decode(parts[1]), Integer.parseInt(parts[0]));
        return known && MessageDigest.isEqual(derived, Base64.getDecoder().decode(parts[2]));
    }

    private static byte[] derive(String password, byte[] salt, int rounds) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, rounds, HASH_BITS))
                    .getEncoded();
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
