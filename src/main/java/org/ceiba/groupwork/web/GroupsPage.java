package org.ceiba.groupwork.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ceiba.groupwork.GroupRow;
import org.ceiba.groupwork.Groups;
import org.ceiba.shared.Ids;
import org.ceiba.shared.web.Browser;
import org.ceiba.shared.web.Messages;
import org.ceiba.shared.web.Param;

/** Page {@code /facilitate/EDITION/groups}: forms groups and puts people into them. */
@Named
@RequestScoped
public class GroupsPage {

    @Inject
    private Groups groups;

    @Inject
    private Browser browser;

    @Inject
    private Messages messages;

    @Inject
    @Param
    private String edition;

    private Groups.Board board;
    private String name;
    private String perspective;
    private String person;
    private String group;

    public Groups.Board getBoard() {
        if (board == null) {
            board = groups.board(edition);
        }
        return board;
    }

    /** Code to name. */
    public Map<String, String> getPerspectives() {
        Map<String, String> perspectives = new LinkedHashMap<>();
        Groups.PERSPECTIVES.forEach(each -> perspectives.put(each, messages.get("groupwork.perspective." + each)));
        return perspectives;
    }

    /** Everybody, who is in no group first: id to name. */
    public Map<String, String> getPeople() {
        Map<String, String> people = new LinkedHashMap<>();
        getBoard().alone().forEach(each -> people.put(each.enrolment().toString(), label(each, "—")));
        getBoard().groups().forEach(in -> in.members()
                .forEach(each -> people.put(each.enrolment().toString(), label(each, in.name()))));
        return people;
    }

    private static String label(GroupRow.Person person, String where) {
        return person.name() + " (" + person.country() + ") · " + where;
    }

    /** Id to name. */
    public Map<String, String> getNames() {
        Map<String, String> names = new LinkedHashMap<>();
        getBoard().groups().forEach(each -> names.put(each.id().toString(), each.name()));
        return names;
    }

    public void add() {
        groups.add(edition, name, perspective);
        done();
    }

    public void place() {
        groups.place(edition, Ids.parse(String.valueOf(person)), Ids.parse(String.valueOf(group)));
        done();
    }

    public void deal() {
        groups.deal(edition);
        done();
    }

    private void done() {
        browser.goSaying("/facilitate/" + edition + "/groups", "groupwork.saved");
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPerspective() {
        return perspective;
    }

    public void setPerspective(String perspective) {
        this.perspective = perspective;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = group;
    }
}
