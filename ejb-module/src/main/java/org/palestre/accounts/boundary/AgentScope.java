package org.palestre.accounts.boundary;

import java.util.Set;
import org.palestre.shared.BusinessException;

/**
 * Where an agent may act.
 *
 * @param wholeCity everywhere; the other two are then empty
 * @param siteIds these sites
 * @param districtCodes every site of these districts
 */
public record AgentScope(boolean wholeCity, Set<Long> siteIds, Set<String> districtCodes) {

    /** Nowhere: the scope of whoever is no agent. */
    public static final AgentScope NOWHERE = new AgentScope(false, Set.of(), Set.of());

    public AgentScope {
        siteIds = Set.copyOf(siteIds);
        districtCodes = Set.copyOf(districtCodes);
    }

    /**
     * Refuses an agent to whom a site of that district is not entrusted.
     *
     * @throws BusinessException {@code accounts.outOfScope}
     */
    public void require(long siteId, String districtCode) {
        if (!covers(siteId, districtCode)) {
            throw BusinessException.forbidden("accounts.outOfScope");
        }
    }

    /** Whether a site of that district lies in it; the district may be null. */
    public boolean covers(long siteId, String districtCode) {
        return wholeCity || siteIds.contains(siteId) || (districtCode != null && districtCodes.contains(districtCode));
    }
}
