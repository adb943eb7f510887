package org.ceiba.sessions.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ceiba.sessions.Sessions;
import org.ceiba.shared.DomainException;
import org.ceiba.shared.Ids;

/** One session for a calendar, {@code /sessions/ID.ics}; with the meeting link for who takes part. */
@WebServlet("/sessions/*")
public class SessionFile extends HttpServlet {

    private static final long serialVersionUID = 1;

    private static final Pattern PATH = Pattern.compile("/([0-9a-fA-F-]{36})\\.ics");

    @Inject
    private transient Sessions sessions;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(String.valueOf(request.getPathInfo()));
        if (!path.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            String calendar = sessions.calendarOfSession(Ids.parse(path.group(1)));
            response.setContentType("text/calendar;charset=UTF-8");
            response.setHeader("Content-Disposition", "attachment; filename=\"session.ics\"");
            response.getWriter().write(calendar);
        } catch (DomainException refused) {
            response.sendError(refused.kind().status());
        }
    }
}
