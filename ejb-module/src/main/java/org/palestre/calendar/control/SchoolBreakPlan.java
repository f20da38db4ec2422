package org.palestre.calendar.control;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.palestre.calendar.boundary.PlannedBreak;
import org.palestre.calendar.boundary.PlannedBreak.Outcome;
import org.palestre.calendar.boundary.SchoolBreakView;
import org.palestre.shared.DateRange;

/**
 * Decides line by line what an import does to the breaks of the city's zone.
 *
 * <p>The file has one line per académie, so a zone's break stands there many times; summers have lines for teachers; and
 * the last summer has only its first day, because the day of return is not published yet: it is taken to last until 1
 * September and corrected by the next import.
 */
public final class SchoolBreakPlan {

    /** Two breaks of one name that begin this near to each other are the same one. */
    private static final int NEAR_DAYS = 45;

    private static final String SUMMER_BEGINS = "Début des ";

    private final String zone;
    private final List<SchoolBreakView> known;
    private final List<PlannedBreak> plan = new ArrayList<>();

    private SchoolBreakPlan(String zone, List<SchoolBreakView> known) {
        this.zone = zone;
        this.known = known;
    }

    /** What becomes of each line, in their order. */
    public static List<PlannedBreak> of(List<HolidayRow> rows, String zone, List<SchoolBreakView> known) {
        SchoolBreakPlan plan = new SchoolBreakPlan(zone, known);
        rows.forEach(plan::add);
        return plan.plan;
    }

    private void add(HolidayRow row) {
        if (!row.zone().equals(zone)) {
            note(row, row.end(), Outcome.OTHER_ZONE, null, null);
        } else if (row.population().startsWith("Enseignants")) {
            note(row, row.end(), Outcome.TEACHERS, null, null);
        } else if (!row.population().equals("-") && !row.population().equals("Élèves")) {
            note(row, row.end(), Outcome.OTHER_PUPILS, null, null);
        } else {
            decide(row);
        }
    }

    private void decide(HolidayRow row) {
        LocalDate end = row.end().equals(row.start()) ? row.start().plusDays(1) : row.end();
        String name = row.name();
        if (name.startsWith(SUMMER_BEGINS)) {
            name = capital(name.substring(SUMMER_BEGINS.length()));
            if (row.end().equals(row.start()) && row.start().getMonth().compareTo(Month.SEPTEMBER) < 0) {
                end = LocalDate.of(row.start().getYear(), Month.SEPTEMBER, 1);
            }
        }
        HolidayRow named =
                new HolidayRow(row.line(), name, row.population(), row.start(), end, row.academy(), row.zone());
        DateRange dates = new DateRange(row.start(), end);
        PlannedBreak earlier = earlierLine(named);
        if (earlier != null) {
            boolean same =
                    earlier.start().equals(dates.start()) && earlier.end().equals(dates.end());
            note(named, end, same ? Outcome.SAME_AS_LINE : Outcome.DIFFERS_FROM_LINE, earlier.line(), null);
            return;
        }
        SchoolBreakView standing = standing(named);
        if (standing == null) {
            note(named, end, overlapsOther(dates, null) ? Outcome.OVERLAPS : Outcome.CREATED, null, null);
        } else if (standing.dates().equals(dates)) {
            note(named, end, Outcome.UNCHANGED, null, standing);
        } else {
            note(named, end, overlapsOther(dates, standing) ? Outcome.OVERLAPS : Outcome.CHANGED, null, standing);
        }
    }

    private PlannedBreak earlierLine(HolidayRow row) {
        return plan.stream()
                .filter(line -> line.effective() || line.outcome() == Outcome.UNCHANGED)
                .filter(line -> line.name().equals(row.name()) && near(line.start(), row.start()))
                .findFirst()
                .orElse(null);
    }

    private SchoolBreakView standing(HolidayRow row) {
        return known.stream()
                .filter(view ->
                        view.name().equals(row.name()) && near(view.dates().start(), row.start()))
                .findFirst()
                .orElse(null);
    }

    private boolean overlapsOther(DateRange dates, SchoolBreakView standing) {
        boolean inCalendar =
                known.stream().anyMatch(view -> view != standing && view.dates().overlaps(dates));
        return inCalendar
                || plan.stream()
                        .filter(PlannedBreak::effective)
                        .anyMatch(line -> new DateRange(line.start(), line.end()).overlaps(dates));
    }

    private void note(HolidayRow row, LocalDate end, Outcome outcome, Long line, SchoolBreakView standing) {
        plan.add(new PlannedBreak(
                row.line(),
                row.name(),
                row.academy(),
                row.start(),
                end,
                outcome,
                line,
                outcome == Outcome.CHANGED ? standing.dates() : null,
                standing == null ? null : standing.id()));
    }

    private static boolean near(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other)) <= NEAR_DAYS;
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(java.util.Locale.FRENCH) + text.substring(1);
    }
}
