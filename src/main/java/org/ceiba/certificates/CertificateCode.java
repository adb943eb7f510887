package org.ceiba.certificates;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;
import org.ceiba.shared.DomainException;

/**
 * The code printed on a certificate, under which anyone verifies it: 60 random bits in Crockford's base 32, which has no
 * letters that are taken for one another, in three groups of four.
 */
public record CertificateCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern FORM =
            Pattern.compile("[" + ALPHABET + "]{4}-[" + ALPHABET + "]{4}-[" + ALPHABET + "]{4}");
    private static final SecureRandom RANDOM = new SecureRandom();

    /**
     * Reads a code as people type it: in any case, with or without hyphens and spaces, with O for 0 and I or L for 1.
     *
     * @throws DomainException when it cannot be a code: nothing is found under it
     */
    public CertificateCode {
        String plain = (value == null ? "" : value)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        value = plain.length() == 12
                ? plain.substring(0, 4) + "-" + plain.substring(4, 8) + "-" + plain.substring(8)
                : plain;
        if (!FORM.matcher(value).matches()) {
            throw new DomainException(DomainException.Kind.NOT_FOUND, "code", "certificates.fault.code");
        }
    }

    static CertificateCode random() {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            letters.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new CertificateCode(letters.toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
