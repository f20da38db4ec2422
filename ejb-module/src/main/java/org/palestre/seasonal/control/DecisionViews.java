package org.palestre.seasonal.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.facilities.boundary.SiteView;
import org.palestre.seasonal.boundary.AreaRef;
import org.palestre.seasonal.boundary.DecisionView;
import org.palestre.seasonal.entity.Permit;
import org.palestre.seasonal.entity.RequestDecision;
import org.palestre.seasonal.pricing.boundary.WaiveFee;

/** Shows how a request was decided, with all dates of a grant. */
@ApplicationScoped
public class DecisionViews {

    @Inject
    private ConsultSites sites;

    @Inject
    private PermitSessions permitSessions;

    @Inject
    private WaiveFee fees;

    /**
     * A decision.
     *
     * @param permit what it led to; empty for a refusal
     * @param areas by id, those of the permit among them
     * @param places sites that are known already, by id
     */
    DecisionView view(
            RequestDecision made, Optional<Permit> permit, Map<Long, AreaView> areas, Map<Long, SiteView> places) {
        if (permit.isEmpty()) {
            return new DecisionView(
                    made.reason(),
                    made.decidedAt(),
                    List.of(),
                    List.of(),
                    null,
                    null,
                    false,
                    List.of(),
                    List.of(),
                    null,
                    null,
                    null);
        }
        Permit granted = permit.get();
        Sessions sessions = permitSessions.all(granted, areas);
        return new DecisionView(
                made.reason(),
                made.decidedAt(),
                names(granted.areaIds(), areas),
                granted.times(),
                granted.firstDate(),
                granted.lastDate(),
                granted.duringSchoolBreaks(),
                sessions.granted(),
                sessions.leftOut(),
                made.grantedRank(),
                places.containsKey(granted.siteId())
                        ? places.get(granted.siteId()).name()
                        : sites.site(granted.siteId()).name(),
                fees.of(granted.requestId()).orElse(null));
    }

    /** The areas that are known among these, in the order given. */
    static List<AreaRef> names(List<Long> ids, Map<Long, AreaView> areas) {
        return ids.stream()
                .filter(areas::containsKey)
                .map(id -> new AreaRef(id, areas.get(id).name()))
                .toList();
    }
}
