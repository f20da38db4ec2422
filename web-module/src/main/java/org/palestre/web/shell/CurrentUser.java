package org.palestre.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.accounts.boundary.Identity;
import org.palestre.accounts.boundary.OrganisationView;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;

/**
 * {@code #{currentUser}}: who looks at this page, for which club, and what the page may offer. Rights are checked by
 * the boundaries, not here.
 */
@Named
@RequestScoped
public class CurrentUser {

    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentPerson person;

    @Inject
    private ChosenClub chosen;

    private Optional<Identity> identity;
    private List<OrganisationView> organisations;

    /** Whether somebody has signed in. */
    public boolean isSignedIn() {
        return request.getUserPrincipal() != null;
    }

    /** Whether this is somebody who works for the city. */
    public boolean isAgent() {
        return request.isUserInRole(Roles.AGENT);
    }

    /** Whether this agent sets the city up. */
    public boolean isCanAdminister() {
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

    /** Whether this agent answers for the city's money. */
    public boolean isTreasurer() {
        return request.isUserInRole(Roles.TREASURER);
    }

    /** Whether this agent takes payments at a cash office. */
    public boolean isCashier() {
        return request.isUserInRole(Roles.CASHIER);
    }

    /**
     * Opens a form only for those who could send it: nobody types what is refused in the end.
     *
     * @throws BusinessException {@code shell.forbidden}
     */
    public void requireRight(boolean mayUseIt) {
        if (!mayUseIt) {
            throw BusinessException.forbidden("shell.forbidden");
        }
    }

    /** The name to greet with; empty for a visitor. */
    public String getName() {
        return identity().map(Identity::name).orElse("");
    }

    /** The given name to greet with; empty for a visitor. */
    public String getGivenName() {
        return identity().map(Identity::givenName).orElse("");
    }

    /** Who this is, asked for once in a call; empty for a visitor, and for whoever may not sign in any more. */
    public Optional<Identity> identity() {
        if (!isSignedIn()) {
            return Optional.empty();
        }
        if (identity == null) {
            identity = person.identity();
        }
        return identity;
    }

    /** The clubs this person acts for, by name. */
    public List<OrganisationView> getOrganisations() {
        if (organisations == null) {
            organisations = isSignedIn() ? person.organisations() : List.of();
        }
        return organisations;
    }

    /** The club this person acts for now: the chosen one, else the first; null for whoever acts for none. */
    public OrganisationView getActingFor() {
        return getOrganisations().stream()
                .filter(club -> chosen.is(club.id()))
                .findFirst()
                .or(() -> getOrganisations().stream().findFirst())
                .orElse(null);
    }

    /** Where this page lives, with its query, for coming back to it. */
    public String getHere() {
        return Addresses.here(request);
    }

    /** Whether the navigation entry of this address is the page that is shown; {@code page} or null for aria-current. */
    public String current(String address) {
        String here = getHere();
        int query = here.indexOf('?');
        return (query < 0 ? here : here.substring(0, query)).equals(address) ? "page" : null;
    }
}
