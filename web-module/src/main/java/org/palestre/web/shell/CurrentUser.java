package org.palestre.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.palestre.shared.Roles;

/** Who looks at this page, and what the page may offer them. Rights are checked by the boundaries, not here. */
@Named
@RequestScoped
public class CurrentUser {

    @Inject
    private HttpServletRequest request;

    /** Whether somebody has signed in. */
    public boolean isSignedIn() {
        return request.getUserPrincipal() != null;
    }

    /** Whether this is somebody who works for the city. */
    public boolean isAgent() {
        return request.isUserInRole(Roles.AGENT);
    }

    /** Whether this agent sets the city up. */
    public boolean isAdministrator() {
        return request.isUserInRole(Roles.ADMINISTRATOR);
    }

    /** Whether this agent decides on requests and keeps the plannings. */
    public boolean isBookingOffice() {
        return request.isUserInRole(Roles.BOOKING_OFFICE);
    }

    /** Whether this agent reads what was done by whom. */
    public boolean isAuditor() {
        return request.isUserInRole(Roles.AUDITOR);
    }

    /** The name to greet with, or an empty string. */
    public String getName() {
        return isSignedIn() ? request.getUserPrincipal().getName() : "";
    }

    /** Where this page lives, with its query, for coming back to it. */
    public String getHere() {
        return (String) FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestMap()
                .computeIfAbsent("palestre.here", key -> Addresses.here(request));
    }
}
