package org.ceiba.catalogue.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ceiba.catalogue.Catalogue;
import org.ceiba.catalogue.CatalogueFilter;
import org.ceiba.catalogue.CourseCard;
import org.ceiba.shared.Languages;
import org.ceiba.shared.Page;
import org.ceiba.shared.Reader;
import org.ceiba.shared.Slice;
import org.omnifaces.cdi.Param;

/** Page {@code /}: find a course that is for me. */
@Named
@RequestScoped
public class CataloguePage {

    /** With styles, scripts and the page itself, the pictures of so many are the twelve requests that a first visit may cost. */
    private static final int CARDS = 9;

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

    public List<String> getTopics() {
        return List.of(
                "labour",
                "children",
                "communication",
                "digitalization",
                "governance",
                "protection",
                "information",
                "development");
    }

    public List<String> getKinds() {
        return List.of("course", "forum", "workshop", "exchange", "campaign");
    }

    public List<String> getStates() {
        return List.of("open", "running", "closed");
    }

    public List<String> getLanguages() {
        return Languages.ALL;
    }

    public String getQ() {
        return q;
    }

    public String getTopic() {
        return topic;
    }

    public String getLanguage() {
        return language;
    }

    public String getKind() {
        return kind;
    }

    public String getState() {
        return state;
    }
}
