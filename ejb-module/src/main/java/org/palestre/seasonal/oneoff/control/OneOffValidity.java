package org.palestre.seasonal.oneoff.control;

import java.time.LocalDate;
import java.util.List;
import org.palestre.seasonal.boundary.PermitValidity;
import org.palestre.seasonal.oneoff.boundary.DateState;
import org.palestre.seasonal.oneoff.boundary.OneOffDateView;
import org.palestre.seasonal.oneoff.entity.OneOffPermit;

/** Whether an edition of a one-off permit holds: it does from its first date to its last one, and while it is the last. */
public final class OneOffValidity {

    private OneOffValidity() {}

    /**
     * How an edition stands on a day.
     *
     * @param anyInForce whether an edition of the same permit holds, this one or another
     * @param dates all dates of its request
     */
    public static PermitValidity of(
            OneOffPermit permit, boolean anyInForce, List<OneOffDateView> dates, LocalDate today) {
        if (!permit.inForce() && anyInForce) {
            return PermitValidity.REPLACED;
        }
        List<LocalDate> held = dates.stream()
                .filter(date -> date.state().held())
                .map(OneOffDateView::grantedDate)
                .sorted()
                .toList();
        if (held.isEmpty()) {
            boolean taken = dates.stream().anyMatch(date -> date.state() == DateState.CANCELLED);
            return taken ? PermitValidity.WITHDRAWN : PermitValidity.RELEASED;
        }
        if (today.isBefore(held.get(0))) {
            return PermitValidity.NOT_YET;
        }
        return today.isAfter(held.get(held.size() - 1)) ? PermitValidity.EXPIRED : PermitValidity.VALID;
    }
}
