package org.palestre.web.facilities;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.stream.Collectors;
import org.palestre.accounts.boundary.AgentQuery;
import org.palestre.accounts.boundary.AgentView;
import org.palestre.accounts.boundary.ManageAgents;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.facilities.boundary.DistrictView;
import org.palestre.web.accounts.Pager;
import org.palestre.web.i18n.Words;

/** The list of agents. Here, and not beside accounts, because it names the districts that agents look after. */
@Named
@RequestScoped
public class ManageAgentsBacking {

    @Inject
    private ManageAgents manageAgents;

    @Inject
    private ConsultSites sites;

    @Inject
    private Words words;

    private String q;
    private String role;
    private String state;
    private Integer page;
    private Pager<AgentView> agents;
    private Map<String, String> districts;

    public Pager<AgentView> getAgents() {
        if (agents == null) {
            Boolean suspended = state == null || state.isEmpty() ? null : Boolean.valueOf("suspended".equals(state));
            AgentQuery query = new AgentQuery(q, role == null || role.isEmpty() ? null : role, suspended);
            agents = Pager.read(
                    page, request -> manageAgents.search(query, request), "q", q, "role", role, "state", state);
        }
        return agents;
    }

    /** The tasks of an agent in words. */
    public String tasks(AgentView agent) {
        return agent.roles().stream()
                .sorted()
                .map(name -> words.text("accounts.role." + name))
                .collect(Collectors.joining(", "));
    }

    /** The scope of an agent in words. */
    public String scope(AgentView agent) {
        if (agent.scope().wholeCity()) {
            return words.text("accounts.scope.city");
        }
        if (districts == null) {
            districts = sites.districts().stream().collect(Collectors.toMap(DistrictView::code, DistrictView::name));
        }
        String named = agent.scope().districtCodes().stream()
                .sorted()
                .map(code -> districts.getOrDefault(code, code))
                .collect(Collectors.joining(", "));
        int several = agent.scope().siteIds().size();
        return named
                + (named.isEmpty() || several == 0 ? "" : ", ")
                + (several == 0 ? "" : words.text("accounts.scope.sites", several));
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
