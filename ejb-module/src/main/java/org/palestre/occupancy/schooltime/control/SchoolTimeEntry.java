package org.palestre.occupancy.schooltime.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.occupancy.boundary.AcceptedPromises;
import org.palestre.occupancy.boundary.Occurrence;
import org.palestre.occupancy.control.AdmissibleOccupation;
import org.palestre.occupancy.control.Promises;
import org.palestre.occupancy.event.OccupationCancelled;
import org.palestre.occupancy.event.PromisesSought.Found;
import org.palestre.occupancy.schooltime.boundary.SchoolTimeResult;
import org.palestre.occupancy.schooltime.entity.GivingWay;
import org.palestre.occupancy.schooltime.entity.GivingWay.Loser;
import org.palestre.occupancy.schooltime.entity.SchoolTimePlans;
import org.palestre.occupancy.schooltime.entity.SchoolTimePlans.Written;
import org.palestre.occupancy.schooltime.entity.SchoolTimes;
import org.palestre.occupancy.schooltime.event.SchoolTimeTookPrecedence;

/** Enters hours whose consequences were looked at, and lets what gives way go; in the transaction of the caller. */
@ApplicationScoped
public class SchoolTimeEntry {

    @Inject
    private AuditTrail audit;

    @Inject
    private SchoolTimePlans plans;

    @Inject
    private SchoolTimes schoolTimes;

    @Inject
    private GivingWay givingWay;

    @Inject
    private Promises promises;

    @Inject
    private Event<OccupationCancelled> cancelled;

    @Inject
    private Event<SchoolTimeTookPrecedence> tookPrecedence;

    @Inject
    private Clock clock;

    /**
     * Enters them all.
     *
     * @param reason what those are told who lose something, needed if anybody does
     * @throws org.palestre.shared.BusinessException {@code shared.missing} at {@code reason}
     */
    public SchoolTimeResult enter(Written written, Consequences all, String reason, String agent) {
        Instant now = clock.instant();
        List<Loser> losers = givingWay.losers(all.losers());
        String wording = losers.isEmpty() ? null : AdmissibleOccupation.reason(reason);
        if (!losers.isEmpty()) {
            givingWay.cancel(all.losers(), wording, now);
            givingWay.noteLeftOut(all.losers(), clock.getZone());
        }
        List<Found> breaks = promises.require(all.spans(), null, AcceptedPromises.ALL);
        List<Occurrence> lessons = all.dates().entrySet().stream()
                .flatMap(its -> schoolTimes.add(written.seasonId(), its.getKey(), its.getValue(), now).stream())
                .toList();
        promises.broken(breaks, all.spans(), lessons);
        SchoolTimeResult result = result(all, losers);
        plans.applied(written.id(), result, agent, now);
        audit.record(
                "occupancy.enterSchoolTime",
                "occupancy.schoolTimePlan",
                written.id(),
                result.entered() + ", " + result.dates() + ", " + result.cancelled());
        tell(written, losers, wording);
        return result;
    }

    private static SchoolTimeResult result(Consequences all, List<Loser> losers) {
        return new SchoolTimeResult(
                all.dates().size(),
                all.dates().values().stream().mapToInt(List::size).sum(),
                losers.size(),
                (int) losers.stream()
                        .map(Loser::organisationId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count());
    }

    private void tell(Written written, List<Loser> losers, String wording) {
        losers.forEach(loser -> cancelled.fire(new OccupationCancelled(
                loser.id(),
                loser.seriesId(),
                loser.seriesReference(),
                loser.organisationId(),
                loser.areaId(),
                loser.startsAt(),
                loser.endsAt(),
                wording)));
        if (!losers.isEmpty()) {
            tookPrecedence.fire(new SchoolTimeTookPrecedence(
                    written.id(), wording, losers.stream().map(Losses::told).toList()));
        }
    }
}
