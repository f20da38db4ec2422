package org.palestre.seasonal.permit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.palestre.occupancy.boundary.CancelSeries;
import org.palestre.occupancy.boundary.NewSeries;
import org.palestre.occupancy.boundary.OccupySeries;
import org.palestre.occupancy.boundary.SeriesView;
import org.palestre.occupancy.boundary.SuspendSeries;
import org.palestre.seasonal.control.EditionTimeline;
import org.palestre.seasonal.control.PermitAccess;
import org.palestre.seasonal.control.PermitSeries;
import org.palestre.seasonal.control.PermitSessions;
import org.palestre.seasonal.entity.Permit;
import org.palestre.seasonal.entity.PermitEditions;
import org.palestre.seasonal.entity.Permits;
import org.palestre.shared.DateRange;

/** What a suspension means for the areas: held for the club that stays out, or given to others. */
@ApplicationScoped
public class SuspendedSlot {

    private static final int LONGEST_WORDING = 500;

    @Inject
    private SuspendSeries suspendSeries;

    @Inject
    private CancelSeries cancelSeries;

    @Inject
    private OccupySeries occupySeries;

    @Inject
    private PermitSeries permitSeries;

    @Inject
    private PermitSessions sessions;

    @Inject
    private PermitEditions editions;

    @Inject
    private Permits permits;

    /** The club stays out from one day to another, or until it is told otherwise. */
    public void close(Permit permit, LocalDate from, LocalDate until, boolean frees, String reason) {
        LocalDate end = until == null ? null : until.plusDays(1);
        if (frees) {
            permit.seriesIds().forEach(series -> cancelSeries.cancel(series, from, end, shortened(reason)));
        } else {
            suspendSeries.suspend(permit.seriesIds(), from, end);
        }
    }

    /**
     * The club may come again. What was given to others meanwhile is occupied anew as far as it is still free.
     *
     * @return how many sessions it has again
     */
    public int open(PermitAccess.Locked locked, LocalDate from, LocalDate until, boolean freed) {
        Permit permit = locked.permit();
        LocalDate last = until == null || until.isAfter(permit.lastDate()) ? permit.lastDate() : until;
        if (last.isBefore(from)) {
            return 0;
        }
        if (freed) {
            // a change that is to come leaves the terms before it in force until then
            List<Long> again =
                    EditionTimeline.of(permits.editions(permit.requestId()), DateRange.inclusive(from, last)).stream()
                            .flatMap(held -> series(locked, held).stream())
                            .filter(series ->
                                    !occupySeries.preview(series).occurrences().isEmpty())
                            .map(occupySeries::occupy)
                            .map(SeriesView::seriesId)
                            .toList();
            editions.addSeries(permit.id(), again);
        } else {
            suspendSeries.resume(permit.seriesIds(), from, until == null ? null : until.plusDays(1));
        }
        return sessions.effect(permits.get(permit.id()), from, last).sessions();
    }

    private List<NewSeries> series(PermitAccess.Locked locked, EditionTimeline.Held held) {
        return permitSeries.series(
                locked.request(),
                PermitSeries.terms(held.edition()),
                held.dates().start(),
                held.dates().last(),
                true);
    }

    private static String shortened(String reason) {
        return reason.length() <= LONGEST_WORDING ? reason : reason.substring(0, LONGEST_WORDING - 1) + "…";
    }
}
