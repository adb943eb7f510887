package org.ceiba.shared.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Styles, and scripts: files for who writes them, one of each for the browser, so that a first visit on a slow network waits
 * once and no later page brings another.
 */
@WebServlet({Bundles.STYLES, Bundles.SCRIPTS})
public class Bundles extends HttpServlet {

    static final String STYLES = "/styles.css";
    static final String SCRIPTS = "/scripts.js";

    private static final long serialVersionUID = 1;
    private static final Map<String, List<String>> FILES = Map.of(
            STYLES, List.of("/resources/styles/tokens.css", "/resources/styles/ceiba.css"),
            SCRIPTS, List.of("/resources/scripts/zone.js", "/resources/scripts/reader.js"));

    @Inject
    private transient StaticFiles files;

    private final transient Map<String, byte[]> contents = new LinkedHashMap<>();

    /** Whether the path is one of these. */
    public static boolean has(String path) {
        return FILES.containsKey(path);
    }

    @Override
    public void init() throws ServletException {
        for (Map.Entry<String, List<String>> bundle : FILES.entrySet()) {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            for (String file : bundle.getValue()) {
                try (InputStream one = getServletContext().getResourceAsStream(file)) {
                    one.transferTo(all);
                } catch (IOException unreadable) {
                    throw new ServletException(unreadable);
                }
            }
            contents.put(bundle.getKey(), all.toByteArray());
        }
    }

    /** Pages add the version of the static files, and what has the present one may be kept for a year. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean present = files.getVersion().equals(request.getParameter("v"));
        response.setContentType(request.getServletPath().equals(STYLES) ? "text/css" : "text/javascript");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", present ? "public, max-age=31536000, immutable" : "no-cache");
        response.getOutputStream().write(contents.get(request.getServletPath()));
    }
}
