package org.ceiba.catalogue.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.ceiba.catalogue.CourseImport;
import org.ceiba.catalogue.Courses;
import org.ceiba.catalogue.PackageFaults;
import org.ceiba.shared.DomainException;
import org.ceiba.shared.Reader;
import org.ceiba.shared.Texts;
import org.ceiba.shared.web.Addresses;
import org.ceiba.shared.web.FormToken;

/** Takes the zip of the courses page's form; with faults it shows that page again, with all of them. */
@WebServlet("/coordinate/upload/course")
@MultipartConfig(maxFileSize = 100 * 1024 * 1024, maxRequestSize = 101 * 1024 * 1024, fileSizeThreshold = 256 * 1024)
public class CourseUpload extends HttpServlet {

    private static final long serialVersionUID = 1;

    /** Request attribute: a list of texts. */
    static final String FAULTS = "ceiba.package.faults";

    private static final String PAGE = "/coordinate/courses";

    @Inject
    private transient Courses courses;

    @Inject
    private transient FormToken token;

    @Inject
    private transient Reader reader;

    /** Who opens the address of the form by itself is shown the page. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(PAGE);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            if (!token.matches(request.getParameter(FormToken.FIELD))) {
                response.sendRedirect(PAGE + "?expired=true");
                return;
            }
            CourseImport done = take(request.getPart("file"));
            response.sendRedirect(PAGE + "?done=catalogue.courses." + done.outcome());
        } catch (IllegalStateException tooLarge) {
            again(request, response, List.of(said("catalogue.fault.zip.size", 100)));
        } catch (PackageFaults faults) {
            again(
                    request,
                    response,
                    faults.faults().stream()
                            .map(fault -> fault.in(reader.getLanguage()))
                            .toList());
        } catch (DomainException fault) {
            if (fault.kind() == DomainException.Kind.INVALID) {
                again(request, response, List.of(said(fault.key(), fault.arguments())));
            } else {
                response.sendError(fault.kind().status());
            }
        }
    }

    private CourseImport take(Part file) throws IOException {
        if (file == null || file.getSize() == 0) {
            throw DomainException.invalid("package", "catalogue.fault.zip");
        }
        try (InputStream zip = file.getInputStream()) {
            return courses.importPackage(zip);
        }
    }

    private void again(HttpServletRequest request, HttpServletResponse response, List<String> faults)
            throws ServletException, IOException {
        request.setAttribute(FAULTS, faults);
        request.setAttribute(Addresses.ADDRESS, PAGE);
        response.setStatus(422);
        request.getRequestDispatcher("/coordinate/courses.xhtml").forward(request, response);
    }

    private String said(String key, Object... arguments) {
        return Texts.in(reader.getLanguage(), key, arguments);
    }
}
