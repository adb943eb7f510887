package org.ceiba.campaigns.web;

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
import org.ceiba.campaigns.Campaigns;
import org.ceiba.campaigns.Evidence;
import org.ceiba.shared.DomainException;
import org.ceiba.shared.Ids;
import org.ceiba.shared.web.Upload;

/** Takes and gives the files of campaigns, {@code /campaigns/evidence?edition=KEY} and {@code /campaigns/evidence/ID}; always as a download. */
@WebServlet({"/campaigns/evidence", "/campaigns/evidence/*"})
@MultipartConfig(
        maxFileSize = Evidence.LARGEST,
        maxRequestSize = Evidence.LARGEST + 1024 * 1024,
        fileSizeThreshold = 256 * 1024)
public class EvidenceFiles extends Upload {

    private static final long serialVersionUID = 1;

    @Inject
    private transient Campaigns campaigns;

    @Override
    protected String page(HttpServletRequest request) {
        String edition = request.getParameter("edition");
        return edition == null
                ? "/learn"
                : "/learn/" + URLEncoder.encode(edition, StandardCharsets.UTF_8) + "/campaigns";
    }

    @Override
    protected void take(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Part file = request.getPart("file");
        Evidence evidence = new Evidence(
                request.getParameter("stage"),
                request.getParameter("description"),
                file == null ? null : file.getSubmittedFileName(),
                file == null ? null : file.getInputStream().readAllBytes());
        campaigns.show(request.getParameter("edition"), Ids.parse(request.getParameter("campaign")), evidence);
        response.sendRedirect(page(request) + "?done=campaigns.saved");
    }

    @Override
    protected void again(HttpServletRequest request, HttpServletResponse response, DomainException fault)
            throws IOException {
        response.sendRedirect(page(request) + "?fault=" + fault.key());
    }

    @Override
    protected DomainException tooLarge() {
        return DomainException.invalid("file", "campaigns.fault.file.size", Evidence.LARGEST >> 20);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (request.getPathInfo() == null) {
            super.doGet(request, response);
            return;
        }
        try {
            Campaigns.EvidenceFile file =
                    campaigns.file(Ids.parse(request.getPathInfo().replaceFirst("^/", "")));
            response.setContentType(file.mediaType());
            response.setContentLength(file.content().length);
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename*=UTF-8''"
                            + URLEncoder.encode(file.name(), StandardCharsets.UTF_8)
                                    .replace("+", "%20"));
            response.getOutputStream().write(file.content());
        } catch (DomainException refused) {
            response.sendError(refused.kind().status());
        }
    }
}
