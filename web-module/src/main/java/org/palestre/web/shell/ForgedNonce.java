package org.palestre.web.shell;

import jakarta.faces.FacesException;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.io.IOException;
import java.util.Map;

/**
 * A form that does not carry the nonce of its page was not sent by that page: 400, and nothing is done. PrimeFaces
 * would take it for an incident, while it renders the answer.
 */
public class ForgedNonce implements PhaseListener {

    private static final String NONCE = "primefaces.nonce";

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (!faces.isPostback() || faces.getResponseComplete() || isOfPage(faces)) {
            return;
        }
        if (faces.getPartialViewContext().isAjaxRequest()) {
            ErrorPage.show(faces, 400, "bad-request", event.getPhaseId());
            return;
        }
        try {
            faces.getExternalContext().responseSendError(400, NONCE);
            faces.responseComplete();
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    /** A page whose session is gone has no nonce any more: it comes again by way of the refusal handler. */
    private static boolean isOfPage(FacesContext faces) {
        Map<String, Object> view =
                faces.getViewRoot() == null ? null : faces.getViewRoot().getViewMap(false);
        Object expected = view == null ? null : view.get(NONCE);
        return expected == null
                || expected.equals(
                        faces.getExternalContext().getRequestParameterMap().get(NONCE));
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }
}
