package org.ceiba.bench;

/**
 * One request of one person.
 *
 * @param path with the query
 * @param cookie of the person's session; null for none
 * @param token of the person's programs; null for none
 * @param body null for none
 */
record Call(String path, String cookie, String token, String body) {

    static Call of(String path) {
        return new Call(path, null, null, null);
    }

    static Call inSession(String path, String cookie) {
        return new Call(path, cookie, null, null);
    }

    static Call withToken(String path, String token, String body) {
        return new Call(path, null, token, body);
    }
}
