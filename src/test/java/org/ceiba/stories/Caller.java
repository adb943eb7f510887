package org.ceiba.stories;

import com.fasterxml.jackson.databind.JsonNode;
import org.ceiba.testing.Visitor;

/** Somebody with an account, or nobody: at the pages and at the API. */
record Caller(String email, Visitor visitor, Api api) {

    static final String PASSWORD = "una frase larga y propia";

    static Caller nobody(String base) {
        return new Caller(null, new Visitor(base, "es"), Api.nobody(base));
    }

    /** An account of the demo: coordinator or admin. */
    static Caller demo(String base, String account) {
        return signedIn(base, account + "@ceiba.example", "ceiba-demo");
    }

    /** Signs up, confirms the address, and signs in. */
    static Caller signsUp(String base, String email, String country) {
        Visitor visitor = new Visitor(base, "es");
        visitor.open("/sign-up");
        visitor.fill("email", email)
                .fill("password", PASSWORD)
                .fill("givenName", "Persona")
                .fill("familyName", "de Historia")
                .fill("country", country)
                .fill("language", "es");
        visitor.press("[id=submit]");
        visitor.open(visitor.page().selectFirst("#demoLink").absUrl("href"));
        visitor.press("[id=submit]");
        return signedIn(base, email, PASSWORD);
    }

    private static Caller signedIn(String base, String email, String password) {
        Visitor visitor = new Visitor(base, "es");
        visitor.open("/sign-in");
        visitor.fill("email", email).fill("password", password).press("[id=submit]");
        return new Caller(email, visitor, Api.of(base, email, password));
    }

    /** Is enrolled in the edition. */
    JsonNode enrols(String edition) {
        return api.post("/editions/" + edition + "/applications", "{}");
    }

    /** What a page answers: its status, or {@code in} where it sends to the sign-in. */
    String opens(String address) {
        int status = visitor.tries(address);
        boolean sent = visitor.page().location().contains("/sign-in") && !address.startsWith("/sign-");
        return sent ? "in" : String.valueOf(status);
    }
}
