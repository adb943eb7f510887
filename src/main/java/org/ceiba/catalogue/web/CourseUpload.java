package org.ceiba.catalogue.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
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
import org.ceiba.shared.web.Upload;

/** Takes the zip of the courses page's form; with faults it shows that page again, with all of them. */
@WebServlet("/coordinate/upload/course")
@MultipartConfig(maxFileSize = 100 * 1024 * 1024, maxRequestSize = 101 * 1024 * 1024, fileSizeThreshold = 256 * 1024)
public class CourseUpload extends Upload {

    private static final long serialVersionUID = 1;

    /** Request attribute: a list of texts. */
    static final String FAULTS = "ceiba.package.faults";

    private static final String PAGE = "/coordinate/courses";

    @Inject
    private transient Courses courses;

    @Inject
    private transient Reader reader;

    @Override
    protected String page(HttpServletRequest request) {
        return PAGE;
    }

    @Override
    protected void take(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Part file = request.getPart("file");
        if (file == null || file.getSize() == 0) {
            throw DomainException.invalid("package", "catalogue.fault.zip");
        }
        try (InputStream zip = file.getInputStream()) {
            CourseImport done = courses.importPackage(zip);
            response.sendRedirect(PAGE + "?done=catalogue.courses." + done.outcome());
        }
    }

    @Override
    protected void again(HttpServletRequest request, HttpServletResponse response, DomainException fault)
            throws ServletException, IOException {
        request.setAttribute(FAULTS, said(fault));
        request.setAttribute(Addresses.ADDRESS, PAGE);
        response.setStatus(422);
        request.getRequestDispatcher("/coordinate/courses.xhtml").forward(request, response);
    }

    @Override
    protected DomainException tooLarge() {
        return DomainException.invalid("package", "catalogue.fault.zip.size", 100);
    }

    private List<String> said(DomainException fault) {
        String language = reader.getLanguage();
        return fault instanceof PackageFaults all
                ? all.faults().stream().map(one -> one.in(language)).toList()
                : List.of(Texts.in(language, fault.key(), fault.arguments()));
    }
}
