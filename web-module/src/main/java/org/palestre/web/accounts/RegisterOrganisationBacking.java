package org.palestre.web.accounts;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.palestre.accounts.boundary.RegisterOrganisation;
import org.palestre.web.shell.Notices;

/** Registers an association for which the person acts from then on. */
@Named
@ViewScoped
public class RegisterOrganisationBacking implements Serializable {

    @Inject
    private RegisterOrganisation registerOrganisation;

    @Inject
    private Notices notices;

    private final OrganisationFields fields = new OrganisationFields();
    private boolean correspondent = true;

    public String register() {
        long id = registerOrganisation.register(fields.typed(), correspondent);
        notices.success("accounts.registerOrganisation.done", fields.getName());
        return "/account/delegate-organisation?faces-redirect=true&id=" + id;
    }

    public OrganisationFields getFields() {
        return fields;
    }

    public boolean isCorrespondent() {
        return correspondent;
    }

    public void setCorrespondent(boolean correspondent) {
        this.correspondent = correspondent;
    }
}
