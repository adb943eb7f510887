package org.ceiba.catalogue.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ceiba.catalogue.Courses;
import org.ceiba.catalogue.MediaFile;

/**
 * The images and files of courses, {@code /media/COURSE/NAME}. A browser keeps them for a day, and asks by their hash
 * whether they are still the same. What is no image is given as a download; nothing in a drawing runs.
 */
@WebServlet("/media/*")
public class MediaFiles extends HttpServlet {

    private static final long serialVersionUID = 1;

    private static final Pattern PATH = Pattern.compile("/([a-z0-9-]+)/([a-z0-9][a-z0-9./-]*)");

    @Inject
    private transient Courses courses;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(String.valueOf(request.getPathInfo()));
        Optional<MediaFile> file = path.matches() ? courses.media(path.group(1), path.group(2)) : Optional.empty();
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String tag = '"' + HexFormat.of().formatHex(file.get().sha256()) + '"';
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "public, max-age=86400");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
        response.setContentType(file.get().mediaType());
        response.setContentLength(file.get().content().length);
        if (!file.get().mediaType().startsWith("image/")) {
            response.setHeader("Content-Disposition", "attachment");
        }
        response.getOutputStream().write(file.get().content());
    }
}
