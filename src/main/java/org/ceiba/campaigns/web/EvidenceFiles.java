package org.ceiba.campaigns.web;

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
import org.ceiba.campaigns.Campaigns;
import org.ceiba.campaigns.Evidence;
import org.ceiba.shared.DomainException;
import org.ceiba.shared.Ids;
import org.ceiba.shared.web.FormToken;

/** Takes and gives the files of campaigns, {@code /campaigns/evidence} and {@code /campaigns/evidence/ID}; always as a download. */
@WebServlet({"/campaigns/evidence", "/campaigns/evidence/*"})
@MultipartConfig(
        maxFileSize = Evidence.LARGEST,
        maxRequestSize = Evidence.LARGEST + 1024 * 1024,
        fileSizeThreshold = 256 * 1024)
public class EvidenceFiles extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient Campaigns campaigns;

    @Inject
    private transient FormToken token;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String edition = request.getParameter("edition");
        String back = "/learn/" + URLEncoder.encode(String.valueOf(edition), StandardCharsets.UTF_8) + "/campaigns";
        if (!token.matches(request.getParameter(FormToken.FIELD))) {
            response.sendRedirect(back + "?expired=true");
            return;
        }
        try {
            Part file = request.getPart("file");
            Evidence evidence = new Evidence(
                    request.getParameter("stage"),
                    request.getParameter("description"),
                    file == null ? null : file.getSubmittedFileName(),
                    file == null ? null : file.getInputStream().readAllBytes());
            campaigns.show(edition, Ids.parse(request.getParameter("campaign")), evidence);
            response.sendRedirect(back + "?done=campaigns.saved");
        } catch (IllegalStateException tooLarge) {
            response.sendRedirect(back + "?fault=campaigns.fault.file.size");
        } catch (DomainException fault) {
            if (fault.kind() == DomainException.Kind.INVALID) {
                response.sendRedirect(back + "?fault=" + fault.key());
            } else {
                response.sendError(fault.kind().status());
            }
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Campaigns.EvidenceFile file = campaigns.file(
                    Ids.parse(String.valueOf(request.getPathInfo()).replaceFirst("^/", "")));
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
