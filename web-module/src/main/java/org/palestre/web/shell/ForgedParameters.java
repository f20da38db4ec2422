package org.palestre.web.shell;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.Iterator;

/** An address whose parameters cannot be read ({@code ?id=abc}) leads nowhere: 404, and nothing is looked up. */
public class ForgedParameters implements PhaseListener {

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (!faces.isPostback() && faces.isValidationFailed() && !faces.getResponseComplete()) {
            // what the converters say names their components; the page says what a person needs
            for (Iterator<FacesMessage> messages = faces.getMessages(); messages.hasNext(); ) {
                messages.next();
                messages.remove();
            }
            ErrorPage.show(faces, 404, "not-found", event.getPhaseId());
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.PROCESS_VALIDATIONS;
    }
}
