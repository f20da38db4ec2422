package org.palestre.seasonal.pricing.control;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.palestre.facilities.boundary.AreaView;

/**
 * All that the price of a slot depends on, besides the grid.
 *
 * @param closings days on which the city closes everything
 * @param items as which item each area is charged by the rules of today
 */
public record QuoteInput(
        SlotFacts facts,
        List<SlotSession> sessions,
        List<Holding> holdings,
        Set<LocalDate> closings,
        TermCalendar terms,
        OffPeakHours offPeak,
        Map<Long, String> items,
        Map<Long, AreaView> areas) {

    public QuoteInput {
        sessions = List.copyOf(sessions);
        holdings = List.copyOf(holdings);
    }

    /** The name of an area with its site. */
    String place(long areaId) {
        AreaView area = areas.get(areaId);
        return area == null ? "" : area.siteName() + ", " + area.name();
    }
}
