package org.ceiba.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ceiba.assessment.AssignmentView.Task;
import org.ceiba.assessment.Assignments;
import org.ceiba.assessment.QuizForm;
import org.ceiba.assessment.QuizView;
import org.ceiba.assessment.Quizzes;
import org.ceiba.assessment.Surveys;
import org.ceiba.learning.EditionRooms;
import org.ceiba.learning.ItemView;
import org.ceiba.learning.Learning;
import org.ceiba.shared.Reader;
import org.ceiba.shared.web.Browser;
import org.ceiba.shared.web.Param;

/** Page {@code /learn/EDITION/MODULE/ITEM}: the reader, with what there is to hand in. */
@Named
@RequestScoped
public class ItemPage {

    @Inject
    private EditionRooms rooms;

    @Inject
    private Learning learning;

    @Inject
    private Quizzes quizzes;

    @Inject
    private Surveys surveys;

    @Inject
    private Assignments assignments;

    @Inject
    private Browser browser;

    @Inject
    private Reader reader;

    @Inject
    @Param
    private String edition;

    @Inject
    @Param
    private String module;

    @Inject
    @Param
    private String item;

    /** The person wants another attempt, though there is a result to look at. */
    @Inject
    @Param
    private boolean again;

    private ItemView view;

    public ItemView getView() {
        if (view == null) {
            view = rooms.item(edition, module, item, reader.getLanguage());
        }
        return view;
    }

    /** A form has come and is being read: its parts are there without a look at the database. */
    public boolean isReading() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces.isPostback() && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    public boolean isMarking() {
        return isReading()
                || getView().visit().isOpen()
                        && getView().isMarkedByHand()
                        && getView().doneAt() == null;
    }

    /** The questions are shown, not the last result. */
    public boolean isAsking() {
        if (isReading()) {
            return true;
        }
        QuizView quiz = getView().quiz();
        boolean more = quiz != null && quiz.number() != null;
        return more
                && (quiz.last() == null
                        || again
                        || FacesContext.getCurrentInstance().isPostback());
    }

    public boolean isSurveying() {
        return isReading() || getView().survey() != null && !getView().survey().answered();
    }

    public boolean isWriting() {
        return isReading()
                || getView().assignment() != null && getView().assignment().isOpen();
    }

    /** There is something to hand in here, which is the page's first button then. */
    public boolean isHandingIn() {
        return isAsking() || isSurveying() || isWriting();
    }

    /** Which word the button has: {@code Page}, {@code Video} or {@code File}. */
    public String getKindOfMark() {
        if (isReading()) {
            return "File";
        }
        return switch (getView().item().kind()) {
            case "page" -> "Page";
            case "video" -> "Video";
            default -> "File";
        };
    }

    /** Where the file of a file item is. */
    public String getFileAddress() {
        String file = getView().item().settings().file();
        return "/media/" + getView().visit().course().key() + file.substring("media".length());
    }

    public List<Boolean> getTruths() {
        return List.of(true, false);
    }

    /** The work of others that the person reviews; only a form of such a review needs it while it is read. */
    public List<Task> getTasks() {
        if (isReading() && parameter("task").isEmpty()) {
            return List.of();
        }
        return getView().assignment() == null
                ? List.of()
                : getView().assignment().tasks();
    }

    /** The person's work, as last typed. */
    public String getWorkText() {
        boolean typed = FacesContext.getCurrentInstance().isPostback()
                && !parameter("text").isEmpty();
        return typed ? parameter("text") : getView().assignment().text();
    }

    /** Points of a review as last typed. */
    public String pointsOf(Task task, String criterion) {
        Integer points = task.points().get(criterion);
        return isTyped(task) ? parameter("points." + criterion) : points == null ? "" : points.toString();
    }

    /** Words of a review as last typed. */
    public String wordsOf(Task task) {
        return isTyped(task) ? parameter("feedback") : task.feedback();
    }

    private static boolean isTyped(Task task) {
        return parameter("task").equals(task.submission().toString());
    }

    /** Name of the language in which the text is, for the reader; null where it is the reader's own. */
    public String getFallback() {
        String language = getView().language();
        return language.equals(reader.getLanguage())
                ? null
                : Locale.forLanguageTag(language).getDisplayLanguage(reader.getLocale());
    }

    public void markDone() {
        learning.markDone(edition, item);
        stay();
    }

    public void submitQuiz() {
        quizzes.submit(edition, item, form());
        stay();
    }

    public void answerSurvey() {
        surveys.answer(edition, item, form());
        stay();
    }

    public void handIn() {
        assignments.handIn(edition, item, parameter("text"));
        stay();
    }

    public void review(Task task) {
        Map<String, Integer> points = new HashMap<>();
        getView().assignment().rubric().forEach(criterion -> {
            String given = parameter("points." + criterion.key());
            points.put(criterion.key(), given.matches("\\d{1,4}") ? Integer.valueOf(given) : null);
        });
        assignments.review(edition, item, task.submission(), points, parameter("feedback"), reader.getLanguage());
        stay();
    }

    /** What was typed into a field before the page was shown again with a message; empty at first. */
    public String typed(String field) {
        return FacesContext.getCurrentInstance().isPostback() ? parameter(field) : "";
    }

    /** Whether this value of a field was chosen before the page was shown again with a message. */
    public boolean chosen(String field, Object value) {
        return FacesContext.getCurrentInstance().isPostback() && values(field).contains(String.valueOf(value));
    }

    private QuizForm form() {
        String number = parameter("attempt");
        return new QuizForm(
                number.matches("\\d{1,6}") ? Integer.parseInt(number) : 0,
                parameter("language"),
                parameter("paper"),
                !parameter("asIs").isEmpty(),
                ItemPage::values);
    }

    private static String parameter(String name) {
        return external().getRequestParameterMap().getOrDefault(name, "");
    }

    private static List<String> values(String name) {
        String[] values = external().getRequestParameterValuesMap().get(name);
        return values == null ? List.of() : Arrays.asList(values);
    }

    /** Shows this page again by its address, with what is now kept. */
    private void stay() {
        browser.goSaying("/learn/" + edition + '/' + module + '/' + item, "learning.item.saved");
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
