package org.ceiba.catalogue.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.ceiba.catalogue.Catalogue;
import org.ceiba.catalogue.CatalogueFilter;
import org.ceiba.catalogue.CourseCard;
import org.ceiba.shared.Languages;
import org.ceiba.shared.Page;
import org.ceiba.shared.Reader;
import org.ceiba.shared.Slice;
import org.ceiba.shared.Texts;
import org.ceiba.shared.web.Option;
import org.ceiba.shared.web.Param;

/** Page {@code /}: find a course that is for me. */
@Named
@RequestScoped
public class CataloguePage {

    /** With styles, scripts and the page itself, the pictures of so many are the twelve requests that a first visit may cost. */
    private static final int CARDS = 9;

    private static final List<String> STATES = List.of("open", "running", "closed");

    @Inject
    private Catalogue catalogue;

    @Inject
    private Reader reader;

    @Inject
    @Param
    private String q;

    @Inject
    @Param
    private String topic;

    @Inject
    @Param
    private String language;

    @Inject
    @Param
    private String kind;

    @Inject
    @Param
    private String state;

    @Inject
    @Param
    private Integer page;

    private Slice<CourseCard> cards;

    public Slice<CourseCard> getCards() {
        if (cards == null) {
            cards = catalogue.cards(
                    new CatalogueFilter(text(q), text(topic), text(language), text(kind), text(state)),
                    reader.getLanguage(),
                    Page.number(page == null ? 1 : page, CARDS));
        }
        return cards;
    }

    private static String text(String parameter) {
        return parameter == null || parameter.isBlank() ? null : parameter.strip();
    }

    /** The search as it stands before {@code page=} in an address. */
    public String getQuery() {
        StringBuilder query = new StringBuilder("?");
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("q", q);
        asked.put("topic", topic);
        asked.put("language", language);
        asked.put("kind", kind);
        asked.put("state", state);
        asked.forEach((name, value) -> {
            if (text(value) != null) {
                query.append(name)
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                        .append('&');
            }
        });
        return query.toString();
    }

    public List<Option> getTopics() {
        return Option.of(CatalogueFilter.TOPICS, topic, words("catalogue.topic."));
    }

    public List<Option> getKinds() {
        return Option.of(CatalogueFilter.KINDS, kind, words("catalogue.kind."));
    }

    public List<Option> getStates() {
        return Option.of(STATES, state, words("offering.state."));
    }

    public List<Option> getLanguages() {
        return Option.of(Languages.ALL, language, words("shared.language."));
    }

    private UnaryOperator<String> words(String prefix) {
        return value -> Texts.in(reader.getLanguage(), prefix + value);
    }

    public String getQ() {
        return q;
    }
}
