package org.palestre.web.accounts;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.palestre.accounts.boundary.EditOrganisation;
import org.palestre.accounts.boundary.OrganisationDetails;
import org.palestre.web.shell.Notices;

/** Particulars of an organisation, in the portal for those who act for it and in the back office for agents. */
@Named
@ViewScoped
public class EditOrganisationBacking implements Serializable {

    @Inject
    private EditOrganisation editOrganisation;

    @Inject
    private Notices notices;

    private long id;
    private long version;
    private boolean manages;
    private String registration;
    private final OrganisationFields fields = new OrganisationFields();

    /** Reads it when the page is opened. */
    public void open() {
        OrganisationDetails details = editOrganisation.details(id);
        version = details.version();
        manages = details.manages();
        registration = details.registration();
        fields.show(details.form());
    }

    public String save() {
        editOrganisation.change(id, version, fields.typed());
        notices.success("accounts.editOrganisation.saved", fields.getName());
        return FacesContext.getCurrentInstance().getViewRoot().getViewId() + "?faces-redirect=true&id=" + id;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public boolean isManages() {
        return manages;
    }

    public String getRegistration() {
        return registration;
    }

    public OrganisationFields getFields() {
        return fields;
    }
}
