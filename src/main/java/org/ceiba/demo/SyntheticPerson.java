package org.ceiba.demo;

import java.util.List;

/**
 * Somebody who is not: the family name says so in Spanish (example, sample, test, invented, fictitious), the address ends in
 * a domain that is reserved for examples (RFC 2606).
 *
 * @param number from 0; the same number is the same person at each start
 */
record SyntheticPerson(int number) {

    private static final List<String> WOMEN = List.of(
            "Ana", "Beatriz", "Carmen", "Dalia", "Elena", "Fátima", "Gloria", "Irma", "Juana", "Lidia", "Marta");
    private static final List<String> MEN =
            List.of("Abel", "Bruno", "César", "Darío", "Efraín", "Félix", "Gabriel", "Hugo", "Iván", "Julio", "Luis");
    private static final List<String> FAMILIES =
            List.of("Ejemplo", "Muestra", "Prueba", "Inventada", "Ficticia", "Supuesta", "Imaginaria");

    /** Countries as often as they take part: the region's north and middle more than its edges. */
    private static final List<String> COUNTRIES = List.of(
            "HN", "GT", "SV", "MX", "CR", "PA", "NI", "DO", "HN", "GT", "MX", "SV", "CR", "BZ", "GT", "HN", "US", "MX",
            "PA", "CA", "SV", "DO");

    private static final List<String> TYPES = List.of(
            "government",
            "local-government",
            "civil-society",
            "local-government",
            "academia",
            "government",
            "community",
            "international",
            "media",
            "private");
    private static final List<String> INSTITUTIONS = List.of(
            "Ministerio de Ejemplo",
            "Municipalidad de Ejemplo",
            "Asociación de Ejemplo",
            "Alcaldía de Muestra",
            "Universidad de Ejemplo",
            "Instituto de Muestra",
            "Comunidad de Ejemplo",
            "Organismo de Ejemplo",
            "Radio Ejemplo",
            "Empresa de Ejemplo");

    String email() {
        return "persona" + (number + 1) + "@sintetica.example";
    }

    boolean isWoman() {
        return number % 9 % 2 == 0;
    }

    String givenName() {
        List<String> names = isWoman() ? WOMEN : MEN;
        return names.get(number / 2 % names.size());
    }

    String familyName() {
        return FAMILIES.get(number % FAMILIES.size()) + " "
                + FAMILIES.get((number / FAMILIES.size() + 3) % FAMILIES.size());
    }

    String country() {
        return COUNTRIES.get(number % COUNTRIES.size());
    }

    /** A line of a list of people, see the API's import. */
    String line(String status, String at) {
        return String.join(
                ",",
                email(),
                givenName(),
                familyName(),
                country(),
                number % 13 == 0 ? "" : isWoman() ? "female" : "male",
                INSTITUTIONS.get(number % INSTITUTIONS.size()),
                TYPES.get(number % TYPES.size()),
                switch (country()) {
                    case "BZ", "US", "CA" -> "en";
                    default -> "es";
                },
                zone(),
                status,
                at);
    }

    private String zone() {
        return switch (country()) {
            case "MX" -> "America/Mexico_City";
            case "PA" -> "America/Panama";
            case "DO" -> "America/Santo_Domingo";
            case "US" -> "America/New_York";
            case "CA" -> "America/Toronto";
            case "GT" -> "America/Guatemala";
            case "HN" -> "America/Tegucigalpa";
            case "SV" -> "America/El_Salvador";
            case "NI" -> "America/Managua";
            case "BZ" -> "America/Belize";
            default -> "America/Costa_Rica";
        };
    }
}
