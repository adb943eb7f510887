package org.ceiba.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.ceiba.shared.Reader;
import org.ceiba.shared.Texts;

/** What the backing beans of pages tell the browser: where to go next, and what to show beside the form. */
@RequestScoped
public class Browser {

    @Inject
    private Reader reader;

    /** Goes to an address of ours, after an action (post, redirect, get). */
    public void go(String address) {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        try {
            external.redirect(address);
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }

    /**
     * Goes there, where the page's template says that it is done.
     *
     * @param key of a message without arguments, such as {@code people.profile.saved}
     */
    public void goSaying(String address, String key) {
        go(address + (address.contains("?") ? "&" : "?") + "done=" + URLEncoder.encode(key, StandardCharsets.UTF_8));
    }

    /** Goes where the person wanted to be, if that is an address of ours, else to the other one. */
    public void goOn(String wanted, String otherwise) {
        boolean ours = wanted != null && wanted.matches("/([^/\\\\].*)?");
        go(ours ? wanted : otherwise);
    }

    /**
     * Shows an error beside the form, which keeps what was typed.
     *
     * @param field id of the field, null for the whole form
     */
    public void error(String field, String key, Object... arguments) {
        String text = Texts.in(reader.getLanguage(), key, arguments);
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        faces.validationFailed();
    }

    /** The network address that the request came from. */
    public String networkAddress() {
        return request().getRemoteAddr();
    }

    public HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }
}
