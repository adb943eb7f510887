package org.ceiba.shared.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/** Lets a form through only with the token of its browser; a page that was open for too long is shown anew. */
public class FormGuard implements PhaseListener {

    private static final long serialVersionUID = 1;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.APPLY_REQUEST_VALUES;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (faces.isPostback()) {
            String value = faces.getExternalContext().getRequestParameterMap().get(FormToken.FIELD);
            if (!CDI.current().select(FormToken.class).get().matches(value)) {
                throw new ViewExpiredException(faces.getViewRoot().getViewId());
            }
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        // Nothing after: the guard stands before the values are applied.
    }
}
