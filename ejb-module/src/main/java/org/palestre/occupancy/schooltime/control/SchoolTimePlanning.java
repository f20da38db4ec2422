package org.palestre.occupancy.schooltime.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.palestre.accounts.boundary.AgentScope;
import org.palestre.calendar.boundary.SeasonView;
import org.palestre.occupancy.boundary.OccupationKind;
import org.palestre.occupancy.boundary.WeeklyTime;
import org.palestre.occupancy.control.AdmissibleOccupation;
import org.palestre.occupancy.control.PlannedDate;
import org.palestre.occupancy.control.Promises;
import org.palestre.occupancy.control.WeeklyDates;
import org.palestre.occupancy.entity.InTheWay;
import org.palestre.occupancy.entity.Occupations;
import org.palestre.occupancy.entity.Span;
import org.palestre.occupancy.schooltime.boundary.LineOutcome;
import org.palestre.occupancy.schooltime.boundary.SchoolHour;
import org.palestre.occupancy.schooltime.boundary.SchoolTimeLine;
import org.palestre.occupancy.schooltime.entity.SchoolPlaces;
import org.palestre.occupancy.schooltime.entity.SchoolTimes;
import org.palestre.shared.DateRange;

/** Works out what entering hours would do now: which dates each gets, which it cannot have, and who gives way. */
@ApplicationScoped
public class SchoolTimePlanning {

    @Inject
    private SchoolPlaces places;

    @Inject
    private SchoolTimes schoolTimes;

    @Inject
    private LessonDays lessonDays;

    @Inject
    private Occupations occupations;

    @Inject
    private Promises promises;

    @Inject
    private Clock clock;

    /** Lines as they were written, for a season, by an agent of that scope. */
    public Consequences of(String text, SeasonView season, AgentScope scope) {
        Set<SchoolHour> known = schoolTimes.hours(season.id());
        List<ReadHours.Read> lines = ReadHours.of(
                SchoolHoursFile.lines(text), new SchoolPlaceIndex(places.inUse(LocalDate.now(clock))), known, scope);
        Map<SchoolHour, Dates> dates = dates(lines, known, season);
        Set<Long> losers = meet(lines, dates);
        Map<SchoolHour, List<Span>> held = new LinkedHashMap<>();
        dates.forEach((hour, its) -> {
            if (!its.free.isEmpty()) {
                held.put(hour, its.free);
            }
        });
        return new Consequences(
                lines.stream().map(line -> shown(line, known, dates)).toList(),
                held,
                losers,
                promises.of(held.values().stream().flatMap(List::stream).toList(), null));
    }

    /** What an hour can have: dates with lessons on which its site is open. */
    private Map<SchoolHour, Dates> dates(List<ReadHours.Read> lines, Set<SchoolHour> known, SeasonView season) {
        DateRange range = new AdmissibleOccupation(clock).dates(season.dates());
        List<ReadHours.Read> fresh = lines.stream()
                .filter(line -> line.error() == null && !known.contains(ReadHours.folded(line.hour())))
                .toList();
        LessonDays.Open open =
                lessonDays.of(fresh.stream().map(line -> line.place().siteId()).collect(Collectors.toSet()), range);
        Map<SchoolHour, Dates> dates = new LinkedHashMap<>();
        for (ReadHours.Read line : fresh) {
            SchoolHour hour = line.hour();
            List<PlannedDate> all = new ArrayList<>();
            if (range.days().anyMatch(day -> day.getDayOfWeek() == hour.day())) {
                all = WeeklyDates.of(
                        List.of(new WeeklyTime(hour.day(), hour.start(), hour.end())), Set.of(hour.areaId()), range);
            }
            Dates its = new Dates();
            for (PlannedDate date : all) {
                Span span = date.span(clock.getZone());
                if (!span.startsAt().isAfter(clock.instant())) {
                    continue;
                }
                if (open.allows(line.place().siteId(), date)) {
                    its.free.add(span);
                } else {
                    its.leftOut++;
                }
            }
            dates.put(hour, its);
        }
        return dates;
    }

    /** Sets aside the dates that schools cannot have, and answers who must give way on the others. */
    private Set<Long> meet(List<ReadHours.Read> lines, Map<SchoolHour, Dates> dates) {
        Map<SchoolHour, SchoolPlace> placeOf = new HashMap<>();
        lines.stream().filter(line -> line.error() == null).forEach(line -> placeOf.put(line.hour(), line.place()));
        List<SchoolHour> owners = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        dates.forEach((hour, its) -> its.free.forEach(span -> {
            owners.add(hour);
            spans.add(span);
        }));
        if (spans.isEmpty()) {
            return Set.of();
        }
        Map<Integer, List<InTheWay>> obstacles =
                occupations.inTheWay(spans).stream().collect(Collectors.groupingBy(InTheWay::span));
        Set<Long> losers = new HashSet<>();
        obstacles.forEach((n, there) -> {
            Dates its = dates.get(owners.get(n));
            boolean stands = placeOf.get(owners.get(n)).specialised()
                    || there.stream().anyMatch(obstacle -> !yields(obstacle.kind()));
            if (stands) {
                its.free.remove(spans.get(n));
                its.leftOut++;
                its.school |= there.stream().anyMatch(obstacle -> obstacle.kind() == OccupationKind.SCHOOL);
            } else {
                there.forEach(obstacle -> losers.add(obstacle.occupationId()));
            }
        });
        return losers;
    }

    /** Art. 9: clubs, events and individuals give way; works and closures do not, nor another school. */
    private static boolean yields(OccupationKind kind) {
        return kind == OccupationKind.CLUB_SLOT || kind == OccupationKind.ONE_OFF || kind == OccupationKind.INDIVIDUAL;
    }

    private static SchoolTimeLine shown(ReadHours.Read line, Set<SchoolHour> known, Map<SchoolHour, Dates> dates) {
        String error = line.error();
        LineOutcome outcome = error == null ? LineOutcome.NEW : LineOutcome.ERROR;
        Dates its = new Dates();
        if (error == null && known.contains(ReadHours.folded(line.hour()))) {
            outcome = LineOutcome.UNCHANGED;
        } else if (error == null) {
            its = dates.get(line.hour());
            if (its.free.isEmpty()) {
                outcome = LineOutcome.ERROR;
                error = its.school ? "schooltime.takenBySchool" : "schooltime.noDates";
            }
        }
        return new SchoolTimeLine(
                line.line().number(),
                line.line().text(),
                line.hour(),
                line.place() == null ? null : line.place().name(),
                outcome,
                error,
                line.value(),
                line.place() != null && line.place().specialised(),
                its.free.size(),
                its.leftOut);
    }

    /** What an hour has while it is worked out. */
    private static final class Dates {
        private final List<Span> free = new ArrayList<>();
        private int leftOut;
        private boolean school;
    }
}
