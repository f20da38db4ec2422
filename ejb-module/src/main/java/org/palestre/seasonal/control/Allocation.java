package org.palestre.seasonal.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.occupancy.boundary.AcceptedPromises;
import org.palestre.occupancy.boundary.NewSeries;
import org.palestre.occupancy.boundary.OccupySeries;
import org.palestre.occupancy.boundary.SeriesView;
import org.palestre.occupancy.boundary.WeeklyTime;
import org.palestre.seasonal.boundary.Grant;
import org.palestre.seasonal.boundary.GrantPreview;
import org.palestre.seasonal.boundary.PlaceAndTimes;
import org.palestre.seasonal.boundary.Publication;
import org.palestre.seasonal.entity.CampaignFrame;
import org.palestre.seasonal.entity.Campaigns;
import org.palestre.seasonal.entity.SlotRequest;
import org.palestre.seasonal.pricing.boundary.PreviewPrice;
import org.palestre.shared.BusinessException;
import org.palestre.shared.DateRange;

/** What a grant means for the areas: a series of occupations for the first season that it reaches into. */
@ApplicationScoped
public class Allocation {

    @Inject
    private ConsultSites sites;

    @Inject
    private OccupySeries occupySeries;

    @Inject
    private Campaigns campaigns;

    @Inject
    private PreviewPrice prices;

    @Inject
    private Clock clock;

    /**
     * A grant that has been checked, with what is needed to carry it out.
     *
     * @param asked the wish that it answers
     * @param season its dates within the first of its seasons that has not passed; what it has in the second is carried
     *     over later, with that season's own calendar
     * @param publication when the club is told
     */
    public record Checked(
            SlotRequest request, Grant grant, PlaceAndTimes asked, DateRange season, Publication publication) {

        /** Whether it gives something else than was asked. */
        public boolean changed() {
            return GrantRules.differs(grant, asked);
        }

        /** The same, but the club is told when the decision is published, whatever its campaign says. */
        Checked kept() {
            return new Checked(request, grant, asked, season, Publication.TOGETHER);
        }
    }

    /** Checks a grant against what was asked; refuses it with its first problem. */
    public Checked check(SlotRequest request, Grant wanted) {
        CampaignFrame frame = campaigns.frame(request.campaignId());
        Period period = frame.period();
        PlaceAndTimes asked = request.wish(wanted.rank());
        Grant grant = GrantRules.completed(wanted, asked);
        List<Long> others = GrantRules.otherAreas(grant, asked);
        Map<Long, AreaView> otherAreas = others.isEmpty() ? Map.of() : sites.areasById(others);
        Grant valid = GrantRules.checked(grant, asked, otherAreas, period);
        DateRange season = period.grantedNow(valid.firstDate(), valid.lastDate(), LocalDate.now(clock))
                .orElseThrow(() -> BusinessException.invalid("occupancy.noDates", "firstDate"));
        return new Checked(request, valid, asked, season, frame.publication());
    }

    /** The dates that it would bring now. */
    public Sessions preview(Checked checked) {
        return preview(checked, AcceptedPromises.NONE);
    }

    /**
     * The dates that it would bring now.
     *
     * @param accepted what becomes of the dates that are promised to other clubs
     */
    public Sessions preview(Checked checked, AcceptedPromises accepted) {
        return Sessions.of(
                List.of(occupySeries.preview(series(checked).accepting(accepted))),
                sites.areasById(checked.grant().areaIds()),
                clock.getZone());
    }

    /** Checks a grant, and tells every date that it would bring now, every date that it would leave out, and its price. */
    public GrantPreview preview(SlotRequest request, Grant wanted) {
        Checked checked = check(request, wanted);
        Sessions sessions = preview(checked);
        return sessions.preview(
                checked.changed(),
                prices.granted(
                        request.id(),
                        RequestNumber.permit(request.number()),
                        sessions.granted(),
                        checked.season(),
                        checked.grant().freeOfCharge()));
    }

    /**
     * Writes the occupations; the database has the last word on conflicts.
     *
     * @param accepted the promises that the one who decides knows he breaks
     */
    public List<SeriesView> occupy(Checked checked, AcceptedPromises accepted) {
        return List.of(occupySeries.occupy(series(checked).accepting(accepted)));
    }

    private static NewSeries series(Checked checked) {
        return series(
                checked.request().id(),
                checked.request().organisationId(),
                checked.request().number(),
                checked.grant(),
                checked.season(),
                checked.publication() == Publication.AT_ONCE);
    }

    /**
     * What a grant occupies.
     *
     * @param grant whole: nothing of it is missing
     * @param announced whether the club may know
     */
    public static NewSeries series(
            long requestId, long organisationId, String number, Grant grant, DateRange season, boolean announced) {
        return new NewSeries(
                ClubMail.CASE + ":" + requestId,
                organisationId,
                number,
                new HashSet<>(grant.areaIds()),
                grant.times().stream()
                        .map(time -> new WeeklyTime(time.day(), time.start(), time.end()))
                        .toList(),
                season,
                grant.duringSchoolBreaks(),
                grant.leaveOutConflicts(),
                announced);
    }
}
