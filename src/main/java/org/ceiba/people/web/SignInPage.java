package org.ceiba.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.ceiba.people.Accounts;
import org.ceiba.people.SignedIn;
import org.ceiba.shared.web.Messages;
import org.omnifaces.cdi.Param;

/** Page {@code /sign-in}. */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    private Accounts accounts;

    @Inject
    private Messages messages;

    @Inject
    @Param
    private String next;

    private String email;
    private String password;

    /** Opens the session, under a new id, and goes on to where the person wanted to be. */
    public void signIn() throws IOException {
        Optional<SignedIn> signedIn = accounts.signIn(email, password);
        FacesContext faces = FacesContext.getCurrentInstance();
        if (signedIn.isEmpty()) {
            String text = messages.get("people.signIn.failed");
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
            return;
        }
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        request.getSession(true);
        request.changeSessionId();
        request.getSession().setAttribute(SessionAuthentication.SIGNED_IN, signedIn.get());
        boolean ours = next != null && next.startsWith("/") && !next.startsWith("//") && !next.contains("\\");
        faces.getExternalContext().redirect(ours ? next : "/learn");
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
