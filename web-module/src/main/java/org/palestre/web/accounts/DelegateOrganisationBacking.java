package org.palestre.web.accounts;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.palestre.accounts.boundary.DelegateOrganisation;
import org.palestre.accounts.boundary.DelegationKind;
import org.palestre.accounts.boundary.DelegationView;
import org.palestre.accounts.boundary.EditOrganisation;
import org.palestre.accounts.boundary.OrganisationDetails;
import org.palestre.web.shell.Notices;

/** Who acts for an organisation: list, invite, end. */
@Named
@ViewScoped
public class DelegateOrganisationBacking implements Serializable {

    @Inject
    private DelegateOrganisation delegateOrganisation;

    @Inject
    private EditOrganisation editOrganisation;

    @Inject
    private Notices notices;

    private long id;
    private String name;
    private boolean manages;
    private transient List<DelegationView> delegations;
    private String email;
    private DelegationKind kind = DelegationKind.DELEGATE;
    private long leaving;

    /** Reads who acts for it when the page is opened. */
    public void open() {
        OrganisationDetails details = editOrganisation.details(id);
        name = details.form().name();
        manages = details.manages();
    }

    public String invite() {
        delegateOrganisation.invite(id, email, kind);
        notices.success("accounts.delegateOrganisation.invited", email.strip());
        return again();
    }

    /** Asks before it ends a delegation. */
    public void ask(DelegationView delegation) {
        leaving = delegation.id();
    }

    /** Ends the one that was asked about. */
    public String end() {
        boolean mine = getLeaving() != null && getLeaving().mine();
        delegateOrganisation.end(leaving);
        notices.success("accounts.delegateOrganisation.ended");
        return mine && onPortal() ? "/account/organisations?faces-redirect=true" : again();
    }

    public List<DelegationView> getDelegations() {
        if (delegations == null) {
            delegations = delegateOrganisation.delegations(id);
        }
        return delegations;
    }

    /** The delegation that is to end, or null. */
    public DelegationView getLeaving() {
        return getDelegations().stream()
                .filter(delegation -> delegation.id() == leaving)
                .findFirst()
                .orElse(null);
    }

    public DelegationKind[] getKinds() {
        return DelegationKind.values();
    }

    private String again() {
        return viewId() + "?faces-redirect=true&id=" + id;
    }

    private static boolean onPortal() {
        return viewId().startsWith("/account/");
    }

    private static String viewId() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public boolean isManages() {
        return manages;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public DelegationKind getKind() {
        return kind;
    }

    public void setKind(DelegationKind kind) {
        this.kind = kind;
    }
}
