package org.ceiba.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How the server of the container tests is started; Arquillian's connector reads it from system properties. */
final class ContainerSettings {

    /** Relative, as the connector breaks its options at spaces, and a checkout may have one in its path. */
    private static final Path FOLDER = Path.of("target/test-server");

    private ContainerSettings() {}

    static void prepare(TestDatabase database) {
        try {
            Files.createDirectories(FOLDER);
            Files.write(
                    FOLDER.resolve("commands"),
                    List.of(
                            "set configs.config.server-config.network-config.network-listeners"
                                    + ".network-listener.http-listener.address=127.0.0.1",
                            "set configs.config.server-config.hazelcast-config-specific-configuration.enabled=false"));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        int port = FreePort.any();
        System.setProperty("payara.randomHttpPort", "false");
        System.setProperty("payara.autoBindHttp", "false");
        System.setProperty("payara.consoleOutput", System.getProperty("ceiba.test.log", "false"));
        System.setProperty(
                "payara.extraMicroOptions",
                "--port " + port
                        + " --contextroot / --disablephonehome --prebootcommandfile target/test-server/commands");
        System.setProperty(
                "payara.cmdOptions",
                String.join(
                        " ",
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:ReservedCodeCacheSize=240m",
                        "-Djava.io.tmpdir=target/test-scratch",
                        "-DCEIBA_HOME=target/test-server",
                        "-DCEIBA_MODE=demo",
                        "-DCEIBA_DEMO_PEOPLE=false",
                        "-DCEIBA_HTTP_PORT=" + port,
                        "-DCEIBA_DB_URL=" + database.url(),
                        "-DCEIBA_DB_USER=" + database.user(),
                        "-DCEIBA_DB_PASSWORD=" + database.password()));
    }
}
