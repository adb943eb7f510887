package org.ceiba.launcher;

import java.util.List;
import java.util.stream.Collectors;

/** What a person reads when the program is ready. */
final class Welcome {

    private static final List<String> ACCOUNTS = List.of("participant", "facilitator", "coordinator", "admin");

    private Welcome() {}

    static String to(Settings settings) {
        String address = "\n  Ceiba is ready: " + settings.baseUrl() + "/\n";
        String accounts = settings.mode().equals("demo")
                ? ACCOUNTS.stream()
                        .map(role -> "    " + role + "@ceiba.example")
                        .collect(Collectors.joining("\n", "\n  Demo accounts, password ceiba-demo:\n", "\n"))
                : "";
        return address + accounts + "\n  Ctrl-C stops it; the data stays in " + settings.home() + "\n";
    }
}
