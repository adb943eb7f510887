package org.ceiba.enrolment.file;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Columns of a list of people, by the names that they go by in the four languages. */
public enum Column {
    EMAIL("email", "mail", "correo", "correoelectronico", "courriel", "adresseelectronique", "emailaddress"),
    GIVEN_NAME(
            "givenname",
            "firstname",
            "nombre",
            "nombres",
            "nombredepila",
            "prenom",
            "prenoms",
            "nome",
            "prenome",
            "primeironome"),
    FAMILY_NAME(
            "familyname",
            "lastname",
            "surname",
            "apellido",
            "apellidos",
            "nom",
            "nomdefamille",
            "sobrenome",
            "sobrenomes",
            "apelido"),
    COUNTRY("country", "pais", "pays"),
    SEX("sex", "gender", "sexo", "genero", "sexe", "genre"),
    INSTITUTION(
            "institution", "organization", "organisation", "institucion", "organizacion", "instituicao", "organizacao"),
    INSTITUTION_TYPE(
            "institutiontype",
            "typeofinstitution",
            "tipodeinstitucion",
            "tipoinstitucion",
            "typedinstitution",
            "typeinstitution",
            "tipodeinstituicao",
            "tipoinstituicao"),
    LANGUAGE("language", "idioma", "lengua", "langue", "lingua"),
    TIME_ZONE("timezone", "zonahoraria", "husohorario", "fuseauhoraire", "fusohorario"),
    STATUS("status", "state", "estado", "etat", "statut", "situacao"),
    STATUS_AT(
            "statusat",
            "stateat",
            "fechaestado",
            "fechadeestado",
            "fechadelestado",
            "dateetat",
            "datestatut",
            "datedustatut",
            "datedeletat",
            "dataestado",
            "datadoestado",
            "datasituacao",
            "datadasituacao");

    /** Without these nobody can be known. */
    public static final List<Column> REQUIRED = List.of(EMAIL, GIVEN_NAME, FAMILY_NAME, COUNTRY);

    private final List<String> names;

    Column(String... names) {
        this.names = List.of(names);
    }

    /** As the contract writes it, such as {@code given_name}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The column with this header, whatever its case, accents, spaces and hyphens. */
    public static Optional<Column> find(String header) {
        String plain = plain(header);
        return Arrays.stream(values())
                .filter(column -> column.names.contains(plain))
                .findFirst();
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
