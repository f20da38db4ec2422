package org.palestre.occupancy.schooltime.control;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.palestre.occupancy.schooltime.boundary.Loss;
import org.palestre.occupancy.schooltime.boundary.LostSession;
import org.palestre.occupancy.schooltime.entity.GivingWay.Loser;
import org.palestre.occupancy.schooltime.event.SchoolTimeTookPrecedence;

/** What gives way to schools, told to those who look at a plan and to contexts above. */
public final class Losses {

    private Losses() {}

    /** As contexts above are told. */
    public static SchoolTimeTookPrecedence.Lost told(Loser loser) {
        return new SchoolTimeTookPrecedence.Lost(
                loser.id(),
                loser.organisationId(),
                loser.announced(),
                loser.title(),
                loser.place(),
                loser.startsAt(),
                loser.endsAt());
    }

    /** By who loses, in the order of the first of them. */
    public static List<Loss> byHolder(List<Loser> losers) {
        Map<Long, List<Loser>> byHolder = new LinkedHashMap<>();
        losers.forEach(loser -> byHolder.computeIfAbsent(
                        loser.organisationId() == null ? 0L : loser.organisationId(), id -> new ArrayList<>())
                .add(loser));
        return byHolder.values().stream()
                .map(its -> new Loss(
                        its.get(0).organisationId(),
                        its.get(0).organisation(),
                        its.stream()
                                .map(loser -> new LostSession(
                                        loser.id(),
                                        loser.place(),
                                        loser.title(),
                                        loser.kind(),
                                        loser.startsAt(),
                                        loser.endsAt()))
                                .toList()))
                .toList();
    }
}
