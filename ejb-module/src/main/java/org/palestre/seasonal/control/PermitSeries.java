package org.palestre.seasonal.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.palestre.occupancy.boundary.NewSeries;
import org.palestre.occupancy.boundary.WeeklyTime;
import org.palestre.seasonal.boundary.EditionTerms;
import org.palestre.seasonal.boundary.Grant;
import org.palestre.seasonal.entity.Campaigns;
import org.palestre.seasonal.entity.Permit;
import org.palestre.seasonal.entity.SlotRequest;

/** The series of occupations that a permit's terms mean, one for each season that they reach into. */
@ApplicationScoped
public class PermitSeries {

    @Inject
    private Campaigns campaigns;

    /** What an edition says. */
    public static EditionTerms terms(Permit permit) {
        return new EditionTerms(
                permit.siteId(),
                permit.areaIds(),
                permit.times(),
                permit.firstDate(),
                permit.lastDate(),
                permit.duringSchoolBreaks(),
                permit.keyless());
    }

    /** What the first edition says. */
    static EditionTerms terms(long siteId, Grant grant) {
        return new EditionTerms(
                siteId,
                grant.areaIds(),
                grant.times(),
                grant.firstDate(),
                grant.lastDate(),
                grant.duringSchoolBreaks(),
                false);
    }

    /** Those from one day to another, both included. */
    public List<NewSeries> series(
            SlotRequest request, EditionTerms terms, LocalDate from, LocalDate last, boolean leaveOutConflicts) {
        List<WeeklyTime> times = terms.times().stream()
                .map(time -> new WeeklyTime(time.day(), time.start(), time.end()))
                .toList();
        return campaigns.frame(request.campaignId()).period().within(from, last).stream()
                .map(season -> new NewSeries(
                        ClubMail.CASE + ":" + request.id(),
                        request.organisationId(),
                        request.number(),
                        new HashSet<>(terms.areaIds()),
                        times,
                        season,
                        terms.duringSchoolBreaks(),
                        leaveOutConflicts,
                        true))
                .toList();
    }
}
