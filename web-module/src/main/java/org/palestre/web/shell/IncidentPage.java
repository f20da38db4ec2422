package org.palestre.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** The id of the incident that the page tells of; one that came from outside the pages is logged here. */
@Named
@RequestScoped
public class IncidentPage {

    @Inject
    private HttpServletRequest request;

    public String getId() {
        if (request.getAttribute(Incident.ID) == null) {
            Throwable failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
            Object message = request.getAttribute(RequestDispatcher.ERROR_MESSAGE);
            request.setAttribute(
                    Incident.ID,
                    Incident.log(
                            failure == null ? new IllegalStateException(String.valueOf(message)) : failure,
                            Addresses.here(request)));
        }
        return (String) request.getAttribute(Incident.ID);
    }
}
