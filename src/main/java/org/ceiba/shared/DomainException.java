package org.ceiba.shared;

import java.sql.SQLException;
import java.util.List;

/**
 * Something that a person asked for and that cannot be, said so that the person can act on it: the key of a message in
 * four languages, its arguments, and the field that it is about, if any.
 */
public class DomainException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private static final int OTHER_LETTERS = 1267;

    /** How the outside is told: as a bad request, as missing, as forbidden and so on. */
    public enum Kind {
        INVALID(422),
        NOT_FOUND(404),
        NOT_SIGNED_IN(401),
        FORBIDDEN(403),
        CONFLICT(409),
        TOO_MANY(429);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        /** The HTTP status that fits. */
        public int status() {
            return status;
        }
    }

    private final Kind kind;
    private final String field;
    private final transient List<Object> arguments;

    /**
     * @param key of the message, such as {@code enrolment.fault.closed}
     * @param field the API's name of the field at fault, null where it is none
     */
    public DomainException(Kind kind, String field, String key, Object... arguments) {
        super(key);
        this.kind = kind;
        this.field = field;
        this.arguments = List.of(arguments);
    }

    /** A value that cannot be accepted, in the named field. */
    public static DomainException invalid(String field, String key, Object... arguments) {
        return new DomainException(Kind.INVALID, field, key, arguments);
    }

    /** The request was well formed, but what it asks for no longer fits what is. */
    public static DomainException conflict(String key, Object... arguments) {
        return new DomainException(Kind.CONFLICT, null, key, arguments);
    }

    /** Nothing there under that name, or nothing that this person may see. */
    public static DomainException notFound() {
        return new DomainException(Kind.NOT_FOUND, null, "shared.fault.notFound");
    }

    /** The person is known and may not do this. */
    public static DomainException forbidden() {
        return new DomainException(Kind.FORBIDDEN, null, "shared.fault.forbidden");
    }

    /** Only for somebody who has signed in. */
    public static DomainException notSignedIn() {
        return new DomainException(Kind.NOT_SIGNED_IN, null, "shared.fault.notSignedIn");
    }

    /**
     * What a person is told of a failure: the domain exception among its causes; nothing found, where a key was asked for in
     * letters that no key has (MySQL error 1267: such columns are ASCII); null where it is of the program itself.
     */
    public static DomainException behind(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof DomainException domain) {
                return domain;
            }
            if (cause instanceof SQLException sql && sql.getErrorCode() == OTHER_LETTERS) {
                return notFound();
            }
        }
        return null;
    }

    public Kind kind() {
        return kind;
    }

    /** Key of the message. */
    public String key() {
        return getMessage();
    }

    /** The field at fault; null where the fault is of the whole. */
    public String field() {
        return field;
    }

    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.toArray();
    }
}
