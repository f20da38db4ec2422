package org.palestre.web.facilities;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.palestre.accounts.boundary.AgentView;
import org.palestre.accounts.boundary.ManageAgents;
import org.palestre.accounts.boundary.NewAgent;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.facilities.boundary.DistrictView;
import org.palestre.web.shell.Notices;

/**
 * Appoints an agent, or changes what one does and where. Here, and not beside accounts, because it offers sites and
 * districts to choose from.
 */
@Named
@ViewScoped
public class EditAgentBacking implements Serializable {

    @Inject
    private ManageAgents manageAgents;

    @Inject
    private ConsultSites places;

    @Inject
    private Notices notices;

    private Long id;
    private String email;
    private String givenName;
    private String familyName;
    private final AgentFields fields = new AgentFields();
    private transient AgentView agent;
    private transient List<DistrictView> allDistricts;

    /** Reads the agent when the page is opened. */
    public void open() {
        fields.show(getAgent().roles(), getAgent().scope());
    }

    public String appoint() {
        id = manageAgents.appoint(new NewAgent(
                email,
                givenName,
                familyName,
                FacesContext.getCurrentInstance().getViewRoot().getLocale(),
                fields.chosenRoles(),
                fields.chosenScope()));
        notices.success("accounts.manageAgents.appointed", getAgent().name());
        return "/gestion/manage-agents?faces-redirect=true";
    }

    public String assign() {
        manageAgents.assign(id, fields.chosenRoles(), fields.chosenScope());
        notices.success("accounts.manageAgents.assigned", getAgent().name());
        return again();
    }

    public String suspend() {
        manageAgents.suspend(id);
        notices.success("accounts.manageAgents.suspended", getAgent().name());
        return again();
    }

    public String reinstate() {
        manageAgents.reinstate(id);
        notices.success("accounts.manageAgents.reinstated", getAgent().name());
        return again();
    }

    public String welcomeAgain() {
        manageAgents.welcomeAgain(id);
        notices.success("accounts.manageAgents.welcomed", getAgent().email());
        return again();
    }

    private String again() {
        return "/gestion/edit-agent?faces-redirect=true&id=" + id;
    }

    public AgentView getAgent() {
        if (agent == null && id != null) {
            agent = manageAgents.agent(id);
        }
        return agent;
    }

    public List<DistrictView> getAllDistricts() {
        if (allDistricts == null) {
            allDistricts = places.districts();
        }
        return allDistricts;
    }

    public AgentFields getFields() {
        return fields;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String givenName) {
        this.givenName = givenName;
    }

    public String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(String familyName) {
        this.familyName = familyName;
    }
}
