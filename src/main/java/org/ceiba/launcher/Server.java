package org.ceiba.launcher;

import fish.payara.micro.boot.PayaraMicroBoot;
import fish.payara.micro.boot.PayaraMicroLauncher;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Payara Micro in this process, with the WAR deployed at the root. */
final class Server {

    private static final String CONFIG = "set configs.config.server-config.";
    private static final String LISTENER = CONFIG + "network-config.network-listeners.network-listener.http-listener.";

    private final Settings settings;
    private final DataFolder home;
    private PayaraMicroBoot payara;

    Server(Settings settings, DataFolder home) {
        this.settings = settings;
        this.home = home;
    }

    /**
     * Said before anything is started, so that nothing has to be undone.
     *
     * @throws Refusal when the port is taken, the address is not this machine's, or there is no WAR
     */
    void checkThatItCanStart() {
        if (!Files.exists(settings.war())) {
            throw new Refusal("There is no " + settings.war() + "; build it first: mvn -Prun");
        }
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getByName(settings.httpAddress()), settings.httpPort()));
        } catch (IOException taken) {
            throw new Refusal(
                    "Port " + settings.httpPort() + " of " + settings.httpAddress() + " cannot be used ("
                            + taken.getMessage() + ").\nStop the program that uses it, or choose another port: "
                            + "CEIBA_HTTP_PORT=" + (settings.httpPort() + 1) + " mvn -Prun",
                    taken);
        }
    }

    /**
     * Starts the server and deploys, and comes back when the program is ready.
     *
     * @throws Refusal with the reason, when the deployment fails: the server itself would go on without it
     */
    void start() throws Exception {
        Path log = home.folder("logs").resolve("server.log");
        if (!settings.logsToConsole()) {
            System.setErr(new PrintStream(Files.newOutputStream(log), true, StandardCharsets.UTF_8));
        }
        payara = PayaraMicroLauncher.create(arguments().toArray(String[]::new));
        boolean deployed = !payara.getRuntime().getDeployedApplicationNames().isEmpty();
        if (!deployed || !new Readiness(settings.localUrl()).await()) {
            String reason = settings.logsToConsole() ? "" : "\n" + FailureReason.in(log) + "\nThe whole log: " + log;
            throw new Refusal("The program could not be deployed." + reason);
        }
    }

    void stop() {
        try {
            if (payara != null) {
                payara.shutdown();
            }
        } catch (Exception alreadyStopping) {
            // Payara's own shutdown hook was first; it has finished by now, as both hold the same lock.
        }
    }

    private List<String> arguments() throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "--deploy",
                settings.war().toString(),
                "--contextroot",
                "/",
                "--port",
                String.valueOf(settings.httpPort()),
                "--prebootcommandfile",
                preBootCommands().toString(),
                "--postdeploycommandfile",
                postDeployCommands().toString(),
                "--logproperties",
                logProperties().toString(),
                "--disablephonehome"));
        settings.cluster()
                .ifPresentOrElse(
                        members -> arguments.addAll(List.of(
                                "--clustermode",
                                "tcpip:" + members,
                                "--startport",
                                String.valueOf(settings.clusterPort()))),
                        () -> arguments.add("--nocluster"));
        return arguments;
    }

    private Path preBootCommands() throws IOException {
        String network = CONFIG + "network-config.";
        String http = network + "protocols.protocol.http-listener.http.";
        List<String> commands = new ArrayList<>(List.of(
                LISTENER + "address=" + settings.httpAddress(),
                // Closed until the program is there: without it a server answers 404, which a load balancer believes;
                // from a closed port it goes on to another node.
                LISTENER + "enabled=false",
                http + "compression=on",
                http + "compressable-mime-type=text/html,text/css,text/plain,text/csv,text/calendar,"
                        + "application/javascript,text/javascript,application/json,application/problem+json,"
                        + "image/svg+xml",
                http + "xpowered-by=false",
                http + "server-header=false"));
        if (settings.cluster().isEmpty()) {
            // Alone, the data grid would only open a port to every network; and sessions, which are marked
            // distributable, must not look for it at each request.
            commands.add(CONFIG + "hazelcast-config-specific-configuration.enabled=false");
            commands.add(CONFIG + "availability-service.availability-enabled=false");
            commands.add(CONFIG + "availability-service.web-container-availability.availability-enabled=false");
        }
        return Files.write(home.path("server.commands"), commands);
    }

    private Path postDeployCommands() throws IOException {
        return Files.write(home.path("server.opening"), List.of(LISTENER + "enabled=true"));
    }

    /** Payara's own, without colours: a log is read in a file. */
    private Path logProperties() throws IOException {
        try (InputStream own = PayaraMicroLauncher.class.getResourceAsStream("/MICRO-INF/domain/logging.properties")) {
            String text = new String(own.readAllBytes(), StandardCharsets.UTF_8);
            return Files.writeString(home.path("server.logging"), text.replace("ansiColor=true", "ansiColor=false"));
        }
    }
}
