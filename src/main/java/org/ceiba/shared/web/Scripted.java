package org.ceiba.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import org.primefaces.context.PrimeFacesContext;

/**
 * A page with a component of PrimeFaces that has a script. Such a component writes its beginning into the page; the nonce
 * of this response lets that through, and nothing else that is not in a file of ours (CSP Level 3, section 2.3.1). The form
 * carries the nonce back, because the browser knows no other for what an Ajax answer brings.
 */
@Named
@RequestScoped
public class Scripted {

    /** Called before the page is rendered. */
    public void allow() {
        FacesContext faces = FacesContext.getCurrentInstance();
        HttpServletResponse response =
                (HttpServletResponse) faces.getExternalContext().getResponse();
        response.setHeader(SecurityHeaders.CSP, SecurityHeaders.policy("'nonce-" + getNonce() + "'"));
    }

    public String getNonce() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
    }
}
