package org.ceiba.shared.web;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.primefaces.context.PrimeFacesContext;

/** Keeps PrimeFaces from adding a policy of its own to every page, and from asking every form for its nonce. */
public class OwnPolicy implements PhaseListener {

    private static final long serialVersionUID = 1;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        PrimeFacesContext.getCspState(event.getFacesContext()).setInitialized(true);
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        // The policy is ours from the beginning on.
    }
}
