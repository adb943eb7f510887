package org.ceiba.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ceiba.campaigns.CampaignView;
import org.ceiba.campaigns.Campaigns;
import org.ceiba.campaigns.Reach;
import org.ceiba.campaigns.Stage;
import org.ceiba.catalogue.CourseDefinition;
import org.ceiba.catalogue.CourseOutline;
import org.ceiba.enrolment.EnrolmentLists;
import org.ceiba.enrolment.EnrolmentRow;
import org.ceiba.enrolment.EnrolmentState;
import org.ceiba.groupwork.ExchangeText;
import org.ceiba.groupwork.Exchanges;
import org.ceiba.groupwork.GroupRow;
import org.ceiba.groupwork.Groups;
import org.ceiba.groupwork.RecommendationRow;
import org.ceiba.groupwork.RecommendationText;
import org.ceiba.groupwork.Recommendations;
import org.ceiba.groupwork.Validations;
import org.ceiba.groupwork.Verdict;
import org.ceiba.offering.EditionFacts;
import org.ceiba.people.CurrentPerson;

/** What the people of the demo have made together: recommendations, practices and commitments, verdicts, campaigns. */
@ApplicationScoped
class DemoTogether {

    private static final int JUDGES = 9;
    private static final int MOST = 200;

    /** Names of the groups, by perspective. */
    private static final Map<String, String> GROUPS = Map.of(
            "destination", "Comunidades de destino",
            "origin", "Comunidades de origen",
            "return", "Comunidades de retorno",
            "transit", "Comunidades de tránsito");

    private static final Map<String, RecommendationText> RECOMMENDATIONS = Map.of(
            "destination",
            new RecommendationText(
                    "Quien trabaja de día no llega a la ventanilla municipal antes de que cierre.",
                    "Una ventanilla única con horario de tarde dos días por semana y una persona de enlace por barrio.",
                    "Municipalidad, con el ministerio de trabajo",
                    "municipal"),
            "origin",
            new RecommendationText(
                    "Las familias reciben ofertas de empleo en el exterior que nadie ha comprobado.",
                    "Un registro público de agencias autorizadas, consultable por teléfono y en la radio local.",
                    "Ministerio de trabajo",
                    "national"));

    @Inject
    private Groups groups;

    @Inject
    private Recommendations recommendations;

    @Inject
    private Exchanges exchanges;

    @Inject
    private Validations validations;

    @Inject
    private Campaigns campaigns;

    @Inject
    private EnrolmentLists lists;

    @Inject
    private CurrentPerson current;

    /** Whatever the course has people make together. */
    void make(EditionFacts edition, CourseOutline course) {
        CourseDefinition definition = course.definition();
        if (definition.groupwork() != null) {
            recommend(edition, definition.groupwork().perspectives());
        }
        if (definition.exchange() != null) {
            exchange(edition, definition.exchange());
        }
        if (definition.validation() != null) {
            judge(edition, definition.validation().sections());
        }
        if (definition.campaigns() != null) {
            campaigns.view(edition.key()).campaigns().forEach(campaign -> reach(edition, campaign));
        }
    }

    private void recommend(EditionFacts edition, List<String> perspectives) {
        perspectives.forEach(perspective -> groups.add(edition.key(), GROUPS.get(perspective), perspective));
        groups.deal(edition.key());
        Map<UUID, UUID> people = people(edition);
        for (GroupRow group : groups.board(edition.key()).groups()) {
            Optional.ofNullable(RECOMMENDATIONS.get(group.perspective()))
                    .filter(text -> !group.members().isEmpty())
                    .ifPresent(text -> as(people.get(group.members().get(0).enrolment()), () -> {
                        recommendations.write(edition.key(), text);
                        recommendations.view(edition.key()).drafts().stream()
                                .map(RecommendationRow::id)
                                .forEach(id -> recommendations.handIn(edition.key(), id));
                    }));
        }
        support(edition, people);
    }

    /** The first of each group supports what was handed in; one states a reservation. */
    private void support(EditionFacts edition, Map<UUID, UUID> people) {
        List<UUID> handedIn = recommendations.view(edition.key()).handedIn().stream()
                .map(RecommendationRow::id)
                .toList();
        List<GroupRow> all = groups.board(edition.key()).groups().stream()
                .filter(group -> group.members().size() > 1)
                .toList();
        for (int i = 0; i < all.size(); i++) {
            boolean supports = i != all.size() - 1;
            as(
                    people.get(all.get(i).members().get(1).enrolment()),
                    () -> handedIn.forEach(id -> recommendations.stand(
                            edition.key(), id, supports, supports ? null : "Falta decir con qué presupuesto.")));
        }
    }

    /** Enrolment to person, of those who are inside. */
    private Map<UUID, UUID> people(EditionFacts edition) {
        return Stream.of(EnrolmentState.ENROLLED, EnrolmentState.COMPLETED, EnrolmentState.NOT_COMPLETED)
                .flatMap(state -> lists.enrolments(edition.key(), state, null, MOST).stream())
                .collect(Collectors.toMap(EnrolmentRow::id, row -> row.person().id()));
    }

    private void exchange(EditionFacts edition, CourseDefinition.Exchange exchange) {
        String host = exchange.host().country();
        String guest = exchange.guests().get(0).country();
        write(
                edition,
                "practice",
                "Una ficha única de primera atención",
                "La misma hoja en todos los puestos, con lo mínimo que otra institución necesita para seguir.",
                host,
                null);
        write(
                edition,
                "practice",
                "Reunión breve al cambio de turno",
                "Diez minutos en que el turno que sale dice qué casos quedan abiertos y quién los espera.",
                guest,
                null);
        if (exchange.collects().contains("improvement")) {
            write(
                    edition,
                    "improvement",
                    "Fechas en un solo formato",
                    "Tres registros escriben la fecha de tres maneras y no se pueden cruzar.",
                    guest,
                    null);
        }
        write(
                edition,
                "commitment",
                "Compartir el instrumento revisado",
                "La unidad anfitriona envía la versión revisada y cada unidad responde con sus comentarios.",
                host,
                edition.endsOn().plusDays(60));
    }

    private void write(
            EditionFacts edition, String kind, String title, String text, String country, LocalDate followUpOn) {
        exchanges.write(
                edition.key(), new ExchangeText(kind, title, text, country, "Enlace técnico de ejemplo", followUpOn));
    }

    /** Some of the people have judged every section: most endorse, some with changes, one objects to one. */
    private void judge(EditionFacts edition, List<CourseDefinition.Section> sections) {
        List<EnrolmentRow> judges = lists.enrolments(edition.key(), EnrolmentState.ENROLLED, null, JUDGES);
        for (int i = 0; i < judges.size(); i++) {
            int judge = i;
            Map<String, Verdict> verdicts = new LinkedHashMap<>();
            for (int s = 0; s < sections.size(); s++) {
                verdicts.put(sections.get(s).key(), verdict(judge, s));
            }
            as(judges.get(i).person().id(), () -> validations.judge(edition.key(), verdicts));
        }
    }

    private static Verdict verdict(int judge, int section) {
        if (judge == 4 && section == 1) {
            return new Verdict("object", "En un municipio pequeño nadie podría cumplirlo tal como está.");
        }
        return (judge + section) % 4 == 3
                ? new Verdict("endorse-with-changes", "Conviene decir quién responde cuando falta la persona titular.")
                : new Verdict(Verdict.ENDORSE, null);
    }

    /** The baseline is done and people create; figures are as synthetic as the people. */
    private void reach(EditionFacts edition, CampaignView campaign) {
        int size = campaign.key().length();
        campaigns.note(
                edition.key(),
                campaign.id(),
                new Reach(
                        Stage.BASELINE,
                        "Comunidad de ejemplo A",
                        10 + size,
                        6 + size,
                        1,
                        edition.startsOn().plusDays(4)));
        campaigns.note(
                edition.key(),
                campaign.id(),
                new Reach(
                        Stage.BASELINE,
                        "Comunidad de ejemplo B",
                        8 + size,
                        7,
                        0,
                        edition.startsOn().plusDays(6)));
        campaigns.join(edition.key(), campaign.id(), "Alcaldía de ejemplo", "local-government");
        campaigns.join(edition.key(), campaign.id(), "Asociación comunitaria de ejemplo", "civil-society");
        campaigns.moveTo(edition.key(), campaign.id(), Stage.CREATION);
        campaigns.note(
                edition.key(),
                campaign.id(),
                new Reach(
                        Stage.CREATION,
                        "Comunidad de ejemplo A",
                        5 + size,
                        4,
                        0,
                        edition.startsOn().plusDays(12)));
    }

    private void as(UUID person, Runnable action) {
        UUID coordinator = current.id();
        current.is(person, null);
        try {
            action.run();
        } finally {
            current.is(coordinator, null);
        }
    }
}
