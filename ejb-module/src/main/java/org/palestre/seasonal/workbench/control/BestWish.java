package org.palestre.seasonal.workbench.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.palestre.accounts.boundary.AgentScope;
import org.palestre.seasonal.workbench.entity.WishedSlot;
import org.palestre.seasonal.workbench.entity.WishedSlots;

/** The best of a request's wishes at this moment. */
@ApplicationScoped
public class BestWish {

    @Inject
    private WishedSlots wished;

    @Inject
    private SlotForecasts forecasts;

    /**
     * Its rank. What was shown before may have changed since: what counts is what is free now.
     *
     * @param scope of the officer: wishes for sites elsewhere are not his to grant
     */
    public int of(long requestId, AgentScope scope) {
        List<WishedSlot> wishes =
                wished.ofRequests(List.of(requestId), true).getOrDefault(requestId, List.of()).stream()
                        .filter(wish -> scope.covers(wish.siteId(), wish.districtCode()))
                        .toList();
        PlannedHolds nothing = new PlannedHolds(area -> List.of());
        List<Outlook> outlooks = forecasts
                .of(wishes.stream().map(WishedSlot::slot).toList())
                .stream()
                .map(nothing::outlook)
                .toList();
        return wishes.isEmpty() ? 1 : wishes.get(WishChoice.best(outlooks)).rank();
    }
}
