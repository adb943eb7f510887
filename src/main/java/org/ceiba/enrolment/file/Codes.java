package org.ceiba.enrolment.file;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ceiba.enrolment.EnrolmentState;
import org.ceiba.people.InstitutionType;
import org.ceiba.people.Sex;
import org.ceiba.shared.Languages;
import org.ceiba.shared.Texts;

/** Codes, found by themselves or by their names in the four languages, as lists write them. */
final class Codes {

    static final Codes SEX = new Codes(
                    "people.sex.", Arrays.stream(Sex.values()).map(Sex::code).toList())
            .and("female", "f", "mujer", "mulher", "femme", "femenino", "feminin", "feminino", "woman")
            .and("male", "m", "hombre", "homem", "homme", "masculino", "masculin", "man")
            .and("other", "x", "otro", "otra", "autre", "outro", "outra");
    static final Codes INSTITUTION_TYPE = new Codes(
            "people.institutionType.",
            Arrays.stream(InstitutionType.values()).map(InstitutionType::code).toList());
    static final Codes LANGUAGE = new Codes("shared.language.", Languages.ALL);
    static final Codes STATUS = new Codes(
                    "enrolment.state.",
                    Arrays.stream(EnrolmentState.values())
                            .map(EnrolmentState::code)
                            .toList())
            .and("applied", "postulado", "postulante", "candidat", "candidato")
            .and("enrolled", "inscrito", "inscrit", "matriculado", "matriculada")
            .and("waiting", "espera", "attente", "enespera")
            .and("declined", "rechazado", "rechazada", "refuse", "recusado", "recusada")
            .and("withdrawn", "retirado", "retire", "desistente")
            .and("completed", "concluido", "completado", "completada", "acheve", "termine", "aprobado", "aprobada")
            .and("not-completed", "noconcluido", "nocompletado", "nonacheve", "naoconcluido");

    private final Map<String, String> codes = new HashMap<>();

    private Codes(String texts, List<String> known) {
        for (String code : known) {
            codes.put(Column.plain(code), code);
            Languages.ALL.forEach(language -> codes.put(Column.plain(Texts.in(language, texts + code)), code));
        }
    }

    private Codes and(String code, String... names) {
        Arrays.stream(names).forEach(name -> codes.put(name, code));
        return this;
    }

    Optional<String> find(String text) {
        return Optional.ofNullable(codes.get(Column.plain(text)));
    }
}
