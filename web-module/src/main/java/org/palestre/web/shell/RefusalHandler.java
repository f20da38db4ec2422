package org.palestre.web.shell;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import java.util.Iterator;
import java.util.Optional;
import org.palestre.shared.BusinessException;

/**
 * Decides what a user sees when something did not go through.
 *
 * <p>A refusal of a form that was sent stands at its field, and what was typed stays. A refusal of an address that was
 * opened is an error page with the status that fits. A page whose session is gone comes again, and its form with it.
 * Whatever remains is an incident.
 */
class RefusalHandler extends ExceptionHandlerWrapper {

    RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        boolean answered = false;
        for (Iterator<ExceptionQueuedEvent> events =
                        getUnhandledExceptionQueuedEvents().iterator();
                events.hasNext(); ) {
            ExceptionQueuedEventContext event = events.next().getContext();
            events.remove();
            if (!answered) {
                answer(faces, event.getException(), phase(faces, event));
                answered = true;
            }
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext faces, Throwable failure, PhaseId phase) {
        Optional<BusinessException> refusal = refusal(failure);
        if (refusal.isPresent()) {
            refuse(faces, refusal.get(), phase);
        } else if (Causes.find(ViewExpiredException.class, failure).isPresent()) {
            ExpiredPage.comeAgain(faces);
        } else if (phase == PhaseId.RESTORE_VIEW && isPostback(faces)) {
            ErrorPage.show(faces, 400, "bad-request", phase);
        } else {
            Incident.report(faces, failure, phase);
        }
    }

    private static void refuse(FacesContext faces, BusinessException refusal, PhaseId phase) {
        boolean canStay = faces.isPostback() && phase != PhaseId.RENDER_RESPONSE && phase != PhaseId.RESTORE_VIEW;
        if (canStay) {
            FieldRefusal.show(faces, refusal);
        } else {
            ErrorPage.show(faces, refusal, phase);
        }
    }

    private static Optional<BusinessException> refusal(Throwable failure) {
        Optional<BusinessException> refusal = Causes.find(BusinessException.class, failure);
        if (refusal.isEmpty() && Causes.find(EJBAccessException.class, failure).isPresent()) {
            return Optional.of(BusinessException.forbidden("shell.forbidden"));
        }
        if (refusal.isEmpty()
                && Causes.find(OptimisticLockException.class, failure).isPresent()) {
            return Optional.of(BusinessException.conflict("shell.changedMeanwhile"));
        }
        return refusal;
    }

    private static PhaseId phase(FacesContext faces, ExceptionQueuedEventContext event) {
        return event.getPhaseId() == null ? faces.getCurrentPhaseId() : event.getPhaseId();
    }

    private static boolean isPostback(FacesContext faces) {
        return faces.getExternalContext().getRequestParameterMap().containsKey("jakarta.faces.ViewState");
    }
}
