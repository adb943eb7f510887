package org.ceiba.people;

import java.util.Locale;
import java.util.regex.Pattern;
import org.ceiba.shared.DomainException;

/**
 * An e-mail address as people type it, without surrounding space and in lower case, because it tells people apart.
 * Accepted is what HTML accepts in an e-mail field (HTML Living Standard, "valid e-mail address"), with a dot in the
 * domain, up to the 254 characters that a mail server takes (RFC 5321, section 4.5.3.1.3).
 */
public record EmailAddress(String value) {

    private static final Pattern VALID = Pattern.compile("[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}"
            + "@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+");

    public EmailAddress {
        value = value == null ? "" : value.strip().toLowerCase(Locale.ROOT);
        if (value.isEmpty()) {
            throw DomainException.invalid("email", "people.fault.email.missing");
        }
        if (value.length() > 254 || !VALID.matcher(value).matches()) {
            throw DomainException.invalid("email", "people.fault.email");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
