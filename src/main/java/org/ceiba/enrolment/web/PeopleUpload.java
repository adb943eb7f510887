package org.ceiba.enrolment.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.ceiba.enrolment.ImportRow;
import org.ceiba.enrolment.PeopleImports;
import org.ceiba.shared.DomainException;
import org.ceiba.shared.web.Upload;

/** Takes the file of the import page's form, {@code ?edition=KEY}, and leads on to what it would do. */
@WebServlet("/coordinate/upload/people")
@MultipartConfig(maxFileSize = 20 * 1024 * 1024, maxRequestSize = 21 * 1024 * 1024, fileSizeThreshold = 256 * 1024)
public class PeopleUpload extends Upload {

    private static final long serialVersionUID = 1;

    @Inject
    private transient PeopleImports imports;

    @Override
    protected String page(HttpServletRequest request) {
        String edition = request.getParameter("edition");
        return edition == null ? "/coordinate" : "/coordinate/editions/" + encoded(edition) + "/import";
    }

    @Override
    protected void take(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Part file = request.getPart("file");
        byte[] content = file == null ? new byte[0] : file.getInputStream().readAllBytes();
        ImportRow tried = imports.start(
                request.getParameter("edition"), true, file == null ? null : file.getSubmittedFileName(), content);
        response.sendRedirect("/coordinate/imports/" + tried.id());
    }

    @Override
    protected void again(HttpServletRequest request, HttpServletResponse response, DomainException fault)
            throws IOException {
        String about = fault.arguments().length == 0 ? "" : String.valueOf(fault.arguments()[0]);
        response.sendRedirect(page(request) + "?fault=" + fault.key() + "&about=" + encoded(about));
    }

    @Override
    protected DomainException tooLarge() {
        return DomainException.invalid("file", "enrolment.fault.file.large");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
