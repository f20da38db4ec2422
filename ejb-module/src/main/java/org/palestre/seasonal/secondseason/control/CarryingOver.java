package org.palestre.seasonal.secondseason.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.occupancy.boundary.AcceptedPromises;
import org.palestre.occupancy.boundary.LeftOut;
import org.palestre.occupancy.boundary.LeftOutReason;
import org.palestre.occupancy.boundary.NewSeries;
import org.palestre.occupancy.boundary.OccupySeries;
import org.palestre.occupancy.boundary.SeriesView;
import org.palestre.occupancy.boundary.WeeklyTime;
import org.palestre.seasonal.boundary.SeasonRef;
import org.palestre.seasonal.control.CampaignViews;
import org.palestre.seasonal.control.ClubMail;
import org.palestre.seasonal.entity.Campaign;
import org.palestre.seasonal.entity.Permit;
import org.palestre.seasonal.entity.Permits;
import org.palestre.seasonal.entity.SlotRequest;
import org.palestre.seasonal.entity.SlotRequests;
import org.palestre.seasonal.event.HoursChanged;
import org.palestre.seasonal.secondseason.boundary.CarryOverState;
import org.palestre.seasonal.secondseason.boundary.SecondSeason;
import org.palestre.seasonal.secondseason.entity.DatesNotCarried;
import org.palestre.seasonal.secondseason.entity.SecondSeasons;
import org.palestre.shared.BusinessException;
import org.palestre.shared.DateRange;

/** Carries a slot over to its second season: as its permit says now, with the calendar of that season. */
@ApplicationScoped
public class CarryingOver {

    @Inject
    private OccupySeries occupySeries;

    @Inject
    private AuditTrail audit;

    @Inject
    private SlotRequests requests;

    @Inject
    private Permits permits;

    @Inject
    private SecondSeasons seasons;

    @Inject
    private DatesNotCarried notCarried;

    @Inject
    private SecondSeasonMail mail;

    @Inject
    private CampaignViews campaignViews;

    @Inject
    private Clock clock;

    @Inject
    private Event<HoursChanged> changed;

    /** All in the caller's transaction; nothing happens unless the slot waits. */
    public void carryOver(long requestId) {
        SlotRequest request = requests.lock(requestId);
        SecondSeason season = seasons.ofRequest(requestId, LocalDate.now(clock)).orElse(null);
        if (season == null || season.state() != CarryOverState.WAITING || season.open()) {
            return;
        }
        Permit permit = permits.get(season.permitId());
        NewSeries wanted = series(request, permit, season);
        SeriesView preview = occupySeries.preview(wanted);
        SeriesView carried = preview.occurrences().isEmpty() ? preview : occupySeries.occupy(wanted);
        boolean nothing = carried.occurrences().isEmpty();
        seasons.carried(
                requestId,
                permit.id(),
                nothing ? null : Long.valueOf(carried.seriesId()),
                carried.occurrences().size(),
                clock.instant());
        if (nothing) {
            notCarried.add(requestId, carried.leftOut());
        }
        changed.fire(new HoursChanged(requestId, permit.organisationId(), season.firstDate()));
        audit.record("secondseason.carryOver", ClubMail.CASE, requestId, permit.number());
        mail.carried(request, permit, season, carried, missing(carried));
    }

    /** @throws BusinessException {@code secondseason.declineUntil} (from, to) at {@code declineUntil} */
    public void requireInFirstSeason(Campaign campaign, LocalDate declineUntil) {
        SeasonRef first = campaignViews.period(campaign).seasons().get(0);
        if (declineUntil.isBefore(first.firstDate()) || declineUntil.isAfter(first.lastDate())) {
            throw BusinessException.invalid(
                    "secondseason.declineUntil", "declineUntil", first.firstDate(), first.lastDate());
        }
    }

    private static NewSeries series(SlotRequest request, Permit permit, SecondSeason season) {
        return new NewSeries(
                ClubMail.CASE + ":" + request.id(),
                permit.organisationId(),
                request.number(),
                new HashSet<>(permit.areaIds()),
                permit.times().stream()
                        .map(time -> new WeeklyTime(time.day(), time.start(), time.end()))
                        .toList(),
                DateRange.inclusive(season.firstDate(), season.lastDate()),
                permit.duringSchoolBreaks(),
                true,
                true,
                // it keeps its own promise; where two were made, who comes first is served
                AcceptedPromises.ALL);
    }

    /** What the club would have expected to have: school breaks are left out of a slot without them as a matter of course. */
    private static List<LeftOut> missing(SeriesView carried) {
        return carried.leftOut().stream()
                .filter(date -> date.reason() != LeftOutReason.SCHOOL_BREAK)
                .toList();
    }
}
