package org.palestre.seasonal.secondseason.reaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.accounts.boundary.Identity;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.calendar.boundary.CityCalendar;
import org.palestre.calendar.boundary.DayMarks;
import org.palestre.occupancy.boundary.PromisedTime;
import org.palestre.occupancy.event.PromisesBroken;
import org.palestre.occupancy.event.PromisesShown;
import org.palestre.occupancy.event.PromisesSought;
import org.palestre.seasonal.control.ClubMail;
import org.palestre.seasonal.secondseason.entity.BrokenPromises;
import org.palestre.seasonal.secondseason.entity.PromisedTimes;
import org.palestre.shared.DateRange;

/**
 * Until it is carried over, the second season of a slot holds nothing: whoever wants its times is told whose they are, and
 * if they are taken all the same the office finds them in a list.
 */
@ApplicationScoped
public class KeepPromises {

    private static final String REFERENCE = ClubMail.CASE + ":";

    @Inject
    private PromisedTimes promised;

    @Inject
    private BrokenPromises broken;

    @Inject
    private CityCalendar calendar;

    @Inject
    private CurrentPerson person;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    void tell(@Observes PromisesSought event) {
        List<PromisedTimes.Hit> hits = promised.of(event.times(), event.organisationId(), clock.getZone());
        if (hits.isEmpty()) {
            return;
        }
        List<LocalDate> dates =
                hits.stream().map(PromisedTimes.Hit::date).sorted().toList();
        Map<LocalDate, DayMarks> marks = calendar.marks(DateRange.inclusive(dates.get(0), dates.get(dates.size() - 1)));
        hits.stream()
                .filter(hit -> carriedOver(hit.duringSchoolBreaks(), marks.get(hit.date())))
                .map(hit -> new PromisesSought.Found(
                        hit.time(),
                        REFERENCE + hit.requestId(),
                        hit.organisation(),
                        hit.organisationId(),
                        hit.permitNumber()))
                .distinct()
                .forEach(event.found()::add);
    }

    void show(@Observes PromisesShown event) {
        List<PromisedTimes.Session> sessions = promised.on(event.areaIds(), event.dates(), clock.getZone());
        if (sessions.isEmpty()) {
            return;
        }
        Map<LocalDate, DayMarks> marks = calendar.marks(event.dates());
        sessions.stream()
                .filter(session -> carriedOver(session.duringSchoolBreaks(), marks.get(session.date())))
                .map(session -> new PromisedTime(
                        session.areaId(),
                        session.startsAt(),
                        session.endsAt(),
                        session.organisation(),
                        session.permitNumber()))
                .forEach(event.found()::add);
    }

    /** On a day without sessions nothing is lost. */
    private static boolean carriedOver(boolean duringSchoolBreaks, DayMarks marks) {
        return marks == null || marks.cityClosing() == null && (marks.schoolBreak() == null || duringSchoolBreaks);
    }

    void note(@Observes PromisesBroken event) {
        List<PromisesBroken.Broken> ours = event.broken().stream()
                .filter(one -> one.reference().startsWith(REFERENCE))
                .toList();
        broken.add(
                ours.stream()
                        .map(one -> new BrokenPromises.Row(requestId(one), one.occupationId()))
                        .toList(),
                person.identity().map(Identity::email).orElse(null));
        ours.stream()
                .map(KeepPromises::requestId)
                .distinct()
                .forEach(id -> audit.record("secondseason.breakPromise", ClubMail.CASE, id, ""));
    }

    private static long requestId(PromisesBroken.Broken one) {
        return Long.parseLong(one.reference().substring(REFERENCE.length()));
    }
}
