package org.palestre.web.facilities;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.palestre.accounts.boundary.AgentScope;

/** Tasks and scope of an agent, as they are ticked. */
public class AgentFields implements Serializable {

    private String[] roles = {};
    private String scope = "CITY";
    private String[] districts = {};
    private Long[] sites = {};
    private List<Long> offeredSites = new ArrayList<>();
    private Long addedSite;

    /** Takes what is so now. */
    void show(Set<String> currentRoles, AgentScope current) {
        roles = currentRoles.toArray(String[]::new);
        scope = current.wholeCity() ? "CITY" : "PART";
        districts = current.districtCodes().toArray(String[]::new);
        offeredSites = new ArrayList<>(current.siteIds());
        sites = offeredSites.toArray(Long[]::new);
    }

    Set<String> chosenRoles() {
        return Set.of(roles);
    }

    /** Ticks the site that was found, beside those that are ticked already. */
    public void addSite() {
        if (addedSite == null) {
            return;
        }
        if (!offeredSites.contains(addedSite)) {
            offeredSites.add(addedSite);
        }
        Set<Long> ticked = new LinkedHashSet<>(Arrays.asList(sites));
        ticked.add(addedSite);
        sites = ticked.toArray(Long[]::new);
        addedSite = null;
    }

    AgentScope chosenScope() {
        addSite();
        return "CITY".equals(scope)
                ? new AgentScope(true, Set.of(), Set.of())
                : new AgentScope(false, Set.of(sites), Set.of(districts));
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

    /** The sites that can be ticked: the agent's own, and those that were found since. */
    public List<Long> getOfferedSites() {
        return offeredSites;
    }

    public Long getAddedSite() {
        return addedSite;
    }

    public void setAddedSite(Long addedSite) {
        this.addedSite = addedSite;
    }

    public Long[] getSites() {
        return sites;
    }

    public void setSites(Long[] sites) {
        this.sites = sites;
    }
}
