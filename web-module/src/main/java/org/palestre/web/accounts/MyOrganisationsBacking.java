package org.palestre.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.palestre.accounts.boundary.DelegateOrganisation;
import org.palestre.accounts.boundary.InvitationView;
import org.palestre.web.shell.CurrentUser;
import org.palestre.web.shell.Notices;

/** The organisations for which the person acts, and the invitations that wait for an answer. */
@Named
@RequestScoped
public class MyOrganisationsBacking {

    @Inject
    private DelegateOrganisation delegateOrganisation;

    @Inject
    private CurrentUser user;

    @Inject
    private Notices notices;

    private List<InvitationView> invitations;

    public List<InvitationView> getInvitations() {
        if (invitations == null) {
            invitations = user.isSignedIn() ? delegateOrganisation.invitations() : List.of();
        }
        return invitations;
    }

    public String accept(InvitationView invitation) {
        delegateOrganisation.accept(invitation.delegationId());
        notices.success("accounts.organisations.accepted", invitation.organisationName());
        return "/account/organisations?faces-redirect=true";
    }

    public String decline(InvitationView invitation) {
        delegateOrganisation.end(invitation.delegationId());
        notices.info("accounts.organisations.declined", invitation.organisationName());
        return "/account/organisations?faces-redirect=true";
    }
}
