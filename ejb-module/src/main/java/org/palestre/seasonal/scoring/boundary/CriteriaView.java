package org.palestre.seasonal.scoring.boundary;

import java.io.Serializable;
import java.util.List;

/**
 * The criteria of a campaign.
 *
 * @param version to hand back with a change; 0 if nothing was saved yet and this is only proposed
 * @param introduction what clubs read above the list; may be null
 * @param rules one for each criterion, in their order
 */
public record CriteriaView(long campaignId, long version, String introduction, List<CriterionRule> rules)
        implements Serializable {

    public CriteriaView {
        rules = List.copyOf(rules);
    }

    /** Whether the office adopted them. */
    public boolean adopted() {
        return version > 0;
    }

    /** All the points that a request can have. */
    public int total() {
        return rules.stream().mapToInt(CriterionRule::weight).sum();
    }

    /** Those that count. */
    public List<CriterionRule> counting() {
        return rules.stream().filter(rule -> rule.weight() > 0).toList();
    }
}
