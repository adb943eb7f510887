package org.ceiba.shared.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ceiba.shared.DomainException;

/**
 * Takes the file of a page's form. A file that cannot be taken leads back to that page, which says why; a body that is no
 * form with a file is refused.
 */
public abstract class Upload extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient FormToken token;

    /** The address of the form's page. Of a form that could not be read, only what stands in the address is known. */
    protected abstract String page(HttpServletRequest request);

    /**
     * Takes the file and leads on.
     *
     * @throws DomainException when it cannot be taken
     */
    protected abstract void take(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException;

    /** Shows the page again, with what is wrong. */
    protected abstract void again(HttpServletRequest request, HttpServletResponse response, DomainException fault)
            throws ServletException, IOException;

    /** What is said of a file that is too large for the servlet's {@link MultipartConfig}. */
    protected abstract DomainException tooLarge();

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            if (!isForm(request)) {
                response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            } else if (token.matches(request.getParameter(FormToken.FIELD))) {
                take(request, response);
            } else {
                response.sendRedirect(page(request) + "?expired=true");
            }
        } catch (RuntimeException refused) {
            DomainException fault = DomainException.behind(refused);
            if (fault == null) {
                throw refused;
            } else if (fault.kind() == DomainException.Kind.INVALID) {
                again(request, response, fault);
            } else {
                response.sendError(fault.kind().status());
            }
        }
    }

    /** Who opens the address of the form by itself is shown the page. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.sendRedirect(page(request));
    }

    private boolean isForm(HttpServletRequest request) {
        try {
            request.getParts();
            return true;
        } catch (IllegalStateException largeFile) {
            throw tooLarge();
        } catch (ServletException | IOException unreadable) {
            if (request.getContentLengthLong() > largest()) {
                throw tooLarge();
            }
            return false;
        }
    }

    private long largest() {
        return getClass().getAnnotation(MultipartConfig.class).maxRequestSize();
    }
}
