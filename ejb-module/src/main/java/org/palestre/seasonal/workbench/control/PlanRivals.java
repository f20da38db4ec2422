package org.palestre.seasonal.workbench.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.palestre.seasonal.workbench.boundary.BulkKind;
import org.palestre.seasonal.workbench.boundary.BulkPlanItem;
import org.palestre.seasonal.workbench.entity.PlannedClaims;

/** Names the requests of a plan that want the same as each other. */
@ApplicationScoped
public class PlanRivals {

    @Inject
    private PlannedClaims claims;

    /** The same requests with their rivals; whoever gets the best of his wishes has none, for he was chosen one apart. */
    public List<BulkPlanItem> named(BulkKind kind, List<BulkPlanItem> items) {
        if (kind != BulkKind.GRANT_AS_ASKED && kind != BulkKind.AS_PROPOSED) {
            return items;
        }
        List<BulkPlanItem> granted =
                items.stream().filter(item -> item.obstacle() == null).toList();
        Map<Long, SortedSet<Long>> rivals =
                ConflictGroups.of(claims.of(granted)).rivals();
        Map<Long, String> numbers =
                items.stream().collect(Collectors.toMap(BulkPlanItem::requestId, BulkPlanItem::number));
        return items.stream()
                .map(item -> item.with(rivals.getOrDefault(item.requestId(), Collections.emptySortedSet()).stream()
                        .map(numbers::get)
                        .toList()))
                .toList();
    }
}
