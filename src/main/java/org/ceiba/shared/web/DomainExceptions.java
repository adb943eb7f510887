package org.ceiba.shared.web;

import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import java.io.IOException;
import java.util.Iterator;
import org.ceiba.shared.DomainException;
import org.ceiba.shared.Languages;
import org.ceiba.shared.Texts;

/**
 * What a page does with a domain exception: in an action it becomes a message beside the form, which keeps what was
 * typed; when the page is opened, it becomes the error page of its status.
 */
public class DomainExceptions extends ExceptionHandlerFactory {

    public DomainExceptions(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Handler(getWrapped().getExceptionHandler());
    }

    private static final class Handler extends ExceptionHandlerWrapper {

        Handler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() {
            Iterator<ExceptionQueuedEvent> events =
                    getUnhandledExceptionQueuedEvents().iterator();
            while (events.hasNext()) {
                var context = events.next().getContext();
                FacesContext faces = context.getContext();
                DomainException domain = DomainException.behind(context.getException());
                try {
                    if (domain != null
                            && faces.getCurrentPhaseId() == PhaseId.INVOKE_APPLICATION
                            && faces.isPostback()) {
                        events.remove();
                        faces.addMessage(domain.field(), message(faces, domain.key(), domain.arguments()));
                        faces.validationFailed();
                        faces.renderResponse();
                    } else if (domain != null) {
                        events.remove();
                        answer(faces, domain);
                    } else if (context.getException() instanceof ViewExpiredException) {
                        events.remove();
                        again(faces);
                    }
                } catch (IOException unreachable) {
                    throw new FacesException(unreachable);
                }
            }
            getWrapped().handle();
        }

        private static FacesMessage message(FacesContext faces, String key, Object... arguments) {
            String language = faces.getViewRoot() == null
                    ? Languages.DEFAULT
                    : faces.getViewRoot().getLocale().getLanguage();
            String text = Texts.in(language, key, arguments);
            return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text);
        }

        private static void answer(FacesContext faces, DomainException domain) throws IOException {
            ExternalContext external = faces.getExternalContext();
            if (domain.kind() == DomainException.Kind.NOT_SIGNED_IN) {
                external.redirect("/sign-in?next="
                        + java.net.URLEncoder.encode(
                                String.valueOf(external.getRequestMap().get(Addresses.ADDRESS)),
                                java.nio.charset.StandardCharsets.UTF_8));
            } else if (!external.isResponseCommitted()) {
                external.responseSendError(domain.kind().status(), domain.key());
            }
            faces.responseComplete();
        }

        /** The form came too late, or from elsewhere: nothing was done, and the page is shown anew. */
        private static void again(FacesContext faces) throws IOException {
            ExternalContext external = faces.getExternalContext();
            Object address = external.getRequestMap().get(Addresses.ADDRESS);
            String fresh = address == null ? "/" : address.toString();
            external.redirect(fresh + (fresh.contains("?") ? "&" : "?") + "expired=true");
            faces.responseComplete();
        }
    }
}
