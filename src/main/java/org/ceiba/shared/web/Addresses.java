package org.ceiba.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The addresses of pages: extensionless, bookmarkable. {@code {name}} in an address becomes the view's request parameter
 * of that name. Views cannot be reached by their file names.
 */
public class Addresses extends HttpFilter {

    private static final long serialVersionUID = 1;

    /** Keys have ASCII letters alone; the database is not asked for others, whose comparison it refuses. */
    private static final String KEY = "([!-~&&[^/]]+)";

    /** Request attribute: the address as the browser sees it, with its query. */
    public static final String ADDRESS = "ceiba.address";

    private static final List<Address> ALL = List.of(
            page("/", "/catalogue/catalogue.xhtml"),
            page("/courses/{course}", "/catalogue/course.xhtml"),
            page("/courses/{course}/glossary", "/catalogue/glossary.xhtml"),
            page("/editions/{edition}", "/catalogue/edition.xhtml"),
            page("/editions/{edition}/apply", "/catalogue/apply.xhtml"),
            page("/calendar", "/catalogue/calendar.xhtml"),
            page("/verify", "/verify/verify.xhtml"),
            page("/verify/{code}", "/verify/certificate.xhtml"),
            page("/sign-in", "/account/sign-in.xhtml"),
            page("/sign-out", "/account/sign-out.xhtml"),
            page("/sign-up", "/account/sign-up.xhtml"),
            page("/confirm/{token}", "/account/confirm.xhtml"),
            page("/forgotten", "/account/forgotten.xhtml"),
            page("/reset/{token}", "/account/reset.xhtml"),
            page("/account", "/account/profile.xhtml"),
            page("/learn", "/learn/dashboard.xhtml"),
            page("/learn/{edition}", "/learn/room.xhtml"),
            page("/learn/{edition}/groupwork", "/learn/groupwork.xhtml"),
            page("/learn/{edition}/exchange", "/learn/exchange.xhtml"),
            page("/learn/{edition}/validation", "/learn/validation.xhtml"),
            page("/learn/{edition}/campaigns", "/learn/campaigns.xhtml"),
            page("/learn/{edition}/{module}", "/learn/module.xhtml"),
            page("/learn/{edition}/{module}/{item}", "/learn/item.xhtml"),
            page("/facilitate", "/facilitate/schedule.xhtml"),
            page("/facilitate/{edition}/sessions/new", "/facilitate/session-edit.xhtml"),
            page("/facilitate/{edition}/sessions/{session}", "/facilitate/session.xhtml"),
            page("/facilitate/{edition}/sessions/{session}/edit", "/facilitate/session-edit.xhtml"),
            page("/facilitate/{edition}/sessions/{session}/attendance", "/facilitate/attendance.xhtml"),
            page("/facilitate/{edition}/groups", "/facilitate/groups.xhtml"),
            page("/coordinate", "/coordinate/editions.xhtml"),
            page("/coordinate/editions/new", "/coordinate/edition-edit.xhtml"),
            page("/coordinate/courses", "/coordinate/courses.xhtml"),
            page("/coordinate/reports/completions", "/coordinate/completions.xhtml"),
            page("/coordinate/imports/{import}", "/coordinate/import-result.xhtml"),
            page("/coordinate/editions/{edition}", "/coordinate/desk.xhtml"),
            page("/coordinate/editions/{edition}/edit", "/coordinate/edition-edit.xhtml"),
            page("/coordinate/editions/{edition}/copy", "/coordinate/edition-copy.xhtml"),
            page("/coordinate/editions/{edition}/applications", "/coordinate/applications.xhtml"),
            page("/coordinate/editions/{edition}/people/{enrolment}", "/coordinate/enrolment.xhtml"),
            page("/coordinate/editions/{edition}/import", "/coordinate/import.xhtml"),
            page("/coordinate/editions/{edition}/certificates", "/coordinate/certificates.xhtml"),
            page("/admin", "/admin/people.xhtml"),
            page("/admin/people/{person}", "/admin/person.xhtml"),
            page("/admin/mails", "/admin/mails.xhtml"),
            page("/admin/audit", "/admin/audit.xhtml"));

    /** By the first part of the path, so that few patterns are tried. */
    private static final Map<String, List<Address>> BY_AREA =
            ALL.stream().collect(Collectors.groupingBy(address -> area(address.template())));

    private record Address(String template, Pattern pattern, List<String> names, String view) {}

    /** A path that is of the address's form. */
    private record Match(Address address, Matcher matcher) {

        String view() {
            StringBuilder view = new StringBuilder(address.view());
            for (int i = 0; i < address.names().size(); i++) {
                view.append(i == 0 ? '?' : '&')
                        .append(address.names().get(i))
                        .append('=')
                        .append(URLEncoder.encode(matcher.group(i + 1), StandardCharsets.UTF_8));
            }
            return view.toString();
        }
    }

    private static Address page(String address, String view) {
        Matcher variables = Pattern.compile("\\{(\\w+)}").matcher(address);
        return new Address(
                address,
                Pattern.compile(address.replaceAll("\\{(course|edition|module|item)}", KEY)
                        .replaceAll("\\{\\w+}", "([^/]+)")),
                variables.results().map(variable -> variable.group(1)).toList(),
                view);
    }

    /** Every address, with its variables in braces. */
    public static List<String> all() {
        return ALL.stream().map(Address::template).toList();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
        if (path.length() > 1 && path.endsWith("/") && "GET".equals(request.getMethod())) {
            response.sendRedirect(path.replaceAll("/+$", ""));
            return;
        }
        Optional<Match> match = match(path);
        if (match.isPresent()) {
            String query = request.getQueryString();
            request.setAttribute(ADDRESS, request.getRequestURI() + (query == null ? "" : "?" + query));
            StatementMeter.isAbout(request, match.get().address().template());
            request.getRequestDispatcher(match.get().view()).forward(request, response);
        } else if (path.endsWith(".xhtml") && !path.startsWith("/jakarta.faces.resource/")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static String area(String path) {
        int end = path.indexOf('/', 1);
        return end < 0 ? path : path.substring(0, end);
    }

    private static Optional<Match> match(String path) {
        for (Address address : BY_AREA.getOrDefault(area(path), List.of())) {
            Matcher matcher = address.pattern().matcher(path);
            if (matcher.matches()) {
                return Optional.of(new Match(address, matcher));
            }
        }
        return Optional.empty();
    }
}
