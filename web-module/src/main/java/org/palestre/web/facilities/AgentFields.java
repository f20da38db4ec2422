package org.palestre.web.facilities;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.palestre.accounts.boundary.AgentScope;

/** Tasks and scope of an agent, as they are ticked. */
public class AgentFields implements Serializable {

    private String[] roles = {};
    private String scope = "CITY";
    private String[] districts = {};
    private String[] sites = {};

    /** Takes what is so now. */
    void show(Set<String> currentRoles, AgentScope current) {
        roles = currentRoles.toArray(String[]::new);
        scope = current.wholeCity() ? "CITY" : "PART";
        districts = current.districtCodes().toArray(String[]::new);
        sites = current.siteIds().stream().map(String::valueOf).toArray(String[]::new);
    }

    Set<String> chosenRoles() {
        return Set.of(roles);
    }

    AgentScope chosenScope() {
        return "CITY".equals(scope)
                ? new AgentScope(true, Set.of(), Set.of())
                : new AgentScope(
                        false, Arrays.stream(sites).map(Long::valueOf).collect(Collectors.toSet()), Set.of(districts));
    }

    public String[] getRoles() {
        return roles;
    }

    public void setRoles(String[] roles) {
        this.roles = roles;
    }

    public String getScope() {
        return scope;
    }

    public void setScope(String scope) {
        this.scope = scope;
    }

    public String[] getDistricts() {
        return districts;
    }

    public void setDistricts(String[] districts) {
        this.districts = districts;
    }

    public String[] getSites() {
        return sites;
    }

    public void setSites(String[] sites) {
        this.sites = sites;
    }
}
