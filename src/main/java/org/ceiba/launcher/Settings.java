package org.ceiba.launcher;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** What the environment sets for a start, with the defaults of {@code mvn -Prun}; the README has the table. */
public record Settings(Map<String, String> environment) {

    private static final int LAST_PORT = 65_535;

    public static Settings ofThisProcess() {
        return new Settings(System.getenv());
    }

    /** Where the embedded database and the logs are kept. */
    Path home() {
        return Path.of(text("CEIBA_HOME").orElse("data")).toAbsolutePath().normalize();
    }

    int httpPort() {
        return port("CEIBA_HTTP_PORT", 8080);
    }

    String httpAddress() {
        return text("CEIBA_HTTP_ADDRESS").orElse("127.0.0.1");
    }

    /** The address of a database that is there already; absent: the embedded one. */
    Optional<String> databaseUrl() {
        return text("CEIBA_DB_URL");
    }

    String mode() {
        String mode = text("CEIBA_MODE").orElse("demo");
        if (!mode.equals("demo") && !mode.equals("production")) {
            throw new Refusal("CEIBA_MODE is \"" + mode + "\"; it must be demo or production.");
        }
        return mode;
    }

    /** The WAR, packed or as a folder. */
    Path war() {
        return Path.of(text("CEIBA_WAR").orElse("target/ceiba.war"))
                .toAbsolutePath()
                .normalize();
    }

    /** Members of the data grid, {@code HOST:PORT,HOST:PORT}; absent: this node is alone. */
    Optional<String> cluster() {
        return text("CEIBA_CLUSTER");
    }

    int clusterPort() {
        return port("CEIBA_CLUSTER_PORT", 6900);
    }

    /** The server's log goes to the console instead of a file in the home folder. */
    boolean logsToConsole() {
        return text("CEIBA_LOG").filter("console"::equals).isPresent();
    }

    /** Where people reach the program. */
    String baseUrl() {
        return text("CEIBA_BASE_URL").orElseGet(() -> "http://" + reachable() + ":" + httpPort());
    }

    /** This machine's own way to the server, also when it listens everywhere. */
    String localUrl() {
        return "http://" + reachable() + ":" + httpPort();
    }

    private String reachable() {
        String address = httpAddress();
        if (address.equals("0.0.0.0") || address.equals("::")) {
            return "127.0.0.1";
        }
        return address.contains(":") ? "[" + address + "]" : address;
    }

    private int port(String name, int preset) {
        String given = text(name).orElse(String.valueOf(preset));
        if (!given.matches("\\d{1,5}") || Integer.parseInt(given) == 0 || Integer.parseInt(given) > LAST_PORT) {
            throw new Refusal(name + " is \"" + given + "\"; it must be a port from 1 to " + LAST_PORT + ".");
        }
        return Integer.parseInt(given);
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }
}
