package org.ceiba.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.ceiba.shared.Languages;

/** What the templates need to know of the page that they frame. */
@Named
@RequestScoped
public class Frame {

    @Inject
    private HttpServletRequest request;

    public List<String> getLanguages() {
        return Languages.ALL;
    }

    /** This page in another language. */
    public String inLanguage(String language) {
        Object address = request.getAttribute(Addresses.ADDRESS);
        String page = address == null ? "/" : address.toString();
        String plain =
                page.replaceAll("([?&])(lang|done|expired)=[^&]*&?", "$1").replaceAll("[?&]$", "");
        return plain + (plain.contains("?") ? "&" : "?") + "lang=" + language;
    }

    /** Whether a message belongs to the field. */
    public boolean wrong(String field) {
        return FacesContext.getCurrentInstance().getMessages(field).hasNext();
    }

    /** Whether there is any message at all. */
    public boolean isMessages() {
        return FacesContext.getCurrentInstance().getMessages().hasNext();
    }

    /** Whether there is a message that belongs to no field. */
    public boolean isGlobalMessages() {
        return FacesContext.getCurrentInstance().getMessages(null).hasNext();
    }
}
