package org.ceiba.enrolment.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.ceiba.enrolment.ImportRow;
import org.ceiba.enrolment.PeopleImports;
import org.ceiba.shared.DomainException;
import org.ceiba.shared.web.FormToken;

/** Takes the file of the import page's form, and leads on to what it would do. */
@WebServlet("/coordinate/upload/people")
@MultipartConfig(maxFileSize = 20 * 1024 * 1024, maxRequestSize = 21 * 1024 * 1024, fileSizeThreshold = 256 * 1024)
public class PeopleUpload extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient PeopleImports imports;

    @Inject
    private transient FormToken token;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String edition = request.getParameter("edition");
        String back = "/coordinate/editions/" + encoded(edition) + "/import";
        if (!token.matches(request.getParameter(FormToken.FIELD))) {
            response.sendRedirect(back + "?expired=true");
            return;
        }
        try {
            Part file = request.getPart("file");
            byte[] content = file == null ? new byte[0] : file.getInputStream().readAllBytes();
            ImportRow tried = imports.start(edition, true, file == null ? null : file.getSubmittedFileName(), content);
            response.sendRedirect("/coordinate/imports/" + tried.id());
        } catch (IllegalStateException tooLarge) {
            response.sendRedirect(back + "?fault=enrolment.fault.file.large");
        } catch (DomainException fault) {
            if (fault.kind() == DomainException.Kind.INVALID) {
                String about = fault.arguments().length == 0 ? "" : String.valueOf(fault.arguments()[0]);
                response.sendRedirect(back + "?fault=" + fault.key() + "&about=" + encoded(about));
            } else {
                response.sendError(fault.kind().status());
            }
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(String.valueOf(text), StandardCharsets.UTF_8);
    }
}
