package org.ceiba.launcher;

/** Why the program does not start, in words for the person who started it, with what they can do about it. */
public final class Refusal extends RuntimeException {

    public Refusal(String message) {
        super(message);
    }

    public Refusal(String message, Throwable cause) {
        super(message, cause);
    }
}
