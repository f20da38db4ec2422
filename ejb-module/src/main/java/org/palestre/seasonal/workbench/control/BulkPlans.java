package org.palestre.seasonal.workbench.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.palestre.accounts.boundary.AgentScope;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.occupancy.boundary.SeriesForecast;
import org.palestre.seasonal.workbench.boundary.BulkKind;
import org.palestre.seasonal.workbench.boundary.BulkPlanItem;
import org.palestre.seasonal.workbench.boundary.BulkWish;
import org.palestre.seasonal.workbench.entity.BulkPlanning;
import org.palestre.seasonal.workbench.entity.WishedSlot;
import org.palestre.seasonal.workbench.entity.WishedSlots;

/**
 * What would follow from deciding on many requests, request by request in their order. Where each gets the best of its
 * wishes, those before count as decided. The number of statements does not depend on how many there are.
 */
@ApplicationScoped
public class BulkPlans {

    @Inject
    private BulkPlanning planning;

    @Inject
    private WishedSlots wished;

    @Inject
    private SlotForecasts forecasts;

    @Inject
    private ConsultSites sites;

    @Inject
    private PlanRivals rivals;

    /** A request with what could be granted to it. */
    private record Case(BulkPlanning.Row row, WishedSlot first, List<WishedSlot> options) {}

    /** What would follow. */
    public List<BulkPlanItem> of(BulkWish wish, List<Long> requestIds, long personId, AgentScope scope) {
        BulkKind kind = wish.kind();
        List<BulkPlanning.Row> rows = planning.rows(kind, requestIds, personId);
        Map<Long, List<WishedSlot>> wishes = wished.ofRequests(requestIds, kind == BulkKind.GRANT_BEST_WISH);
        Map<Long, WishedSlot> proposed = kind == BulkKind.AS_PROPOSED
                ? wished.ofProposals(rows.stream()
                        .map(BulkPlanning.Row::proposalId)
                        .filter(Objects::nonNull)
                        .toList())
                : new HashMap<>();
        List<Case> cases = rows.stream()
                .map(row -> new Case(
                        row,
                        proposed.getOrDefault(
                                row.proposalId(), wishes.get(row.id()).get(0)),
                        options(kind, row, wishes, proposed, scope)))
                .toList();
        return kind == BulkKind.UNDO || kind == BulkKind.REFUSE
                ? cases.stream()
                        .map(one -> item(wish, one, one.first(), Outlook.NONE))
                        .toList()
                : rivals.named(kind, planned(wish, cases));
    }

    /** What may be granted to a request: only where the officer may decide, for another wish may lie elsewhere. */
    private static List<WishedSlot> options(
            BulkKind kind,
            BulkPlanning.Row row,
            Map<Long, List<WishedSlot>> wishes,
            Map<Long, WishedSlot> proposed,
            AgentScope scope) {
        if (!row.status().undecided()) {
            return List.of();
        }
        if (kind.grantsWishes()) {
            return wishes.get(row.id()).stream()
                    .filter(wish -> scope.covers(wish.siteId(), wish.districtCode()))
                    .toList();
        }
        WishedSlot proposal = proposed.get(row.proposalId());
        return proposal == null ? List.of() : List.of(proposal);
    }

    private List<BulkPlanItem> planned(BulkWish wish, List<Case> cases) {
        List<WishedSlot> all =
                cases.stream().flatMap(one -> one.options().stream()).toList();
        List<SeriesForecast> told =
                forecasts.of(all.stream().map(WishedSlot::slot).toList());
        Map<WishedSlot, SeriesForecast> forecast = new HashMap<>();
        for (int i = 0; i < told.size(); i++) {
            forecast.put(all.get(i), told.get(i));
        }
        boolean inTurn = wish.kind() == BulkKind.GRANT_BEST_WISH;
        PlannedHolds before = new PlannedHolds(inTurn ? units(all)::get : area -> List.of());
        List<BulkPlanItem> items = new ArrayList<>();
        for (Case one : cases) {
            List<Outlook> outlooks = one.options().stream()
                    .map(option -> before.outlook(forecast.get(option)))
                    .toList();
            int best = WishChoice.best(outlooks);
            WishedSlot chosen = outlooks.isEmpty() ? one.first() : one.options().get(best);
            BulkPlanItem item = item(wish, one, chosen, outlooks.isEmpty() ? Outlook.NONE : outlooks.get(best));
            if (inTurn && item.obstacle() == null) {
                before.hold(forecast.get(chosen), one.row().organisation());
            }
            items.add(item);
        }
        return items;
    }

    private Map<Long, List<Long>> units(List<WishedSlot> slots) {
        return sites
                .areasById(slots.stream()
                        .flatMap(wish -> wish.slot().grant().areaIds().stream())
                        .collect(Collectors.toSet()))
                .values()
                .stream()
                .collect(Collectors.toMap(AreaView::id, AreaView::unitIds));
    }

    private static BulkPlanItem item(BulkWish wish, Case one, WishedSlot chosen, Outlook outlook) {
        BulkPlanning.Row row = one.row();
        boolean leavesOut = wish.kind() == BulkKind.AS_PROPOSED ? row.proposalLeavesOut() : wish.leaveOutConflicts();
        String obstacle = BulkRules.obstacle(
                wish.kind(),
                new BulkRules.Standing(
                        row.status(),
                        row.kept(),
                        row.agendaOn() != null,
                        row.proposalKind(),
                        row.proposals(),
                        leavesOut,
                        outlook));
        return new BulkPlanItem(
                row.id(),
                row.version(),
                row.number(),
                row.status(),
                row.organisation(),
                chosen.siteName(),
                chosen.slot().grant().times(),
                chosen.rank(),
                row.wishes(),
                row.proposalId(),
                row.proposalVersion(),
                row.proposalKind(),
                row.proposedBy(),
                outlook.dates(),
                outlook.taken(),
                outlook.inTheWay(),
                List.of(),
                wish.kind() != BulkKind.UNDO && row.atOnce(),
                obstacle,
                values(obstacle, row, outlook),
                outlook.promises());
    }

    /** What the words about an obstacle name. */
    private static List<String> values(String obstacle, BulkPlanning.Row row, Outlook outlook) {
        if (obstacle != null && obstacle.equals(outlook.refusal())) {
            return outlook.refusalValues();
        }
        return List.of(BulkRules.ON_AGENDA.equals(obstacle) ? row.agendaOn().toString() : row.number());
    }
}
