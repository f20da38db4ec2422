package org.palestre.seasonal.control;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.facilities.boundary.DisciplineView;
import org.palestre.seasonal.boundary.Activity;
import org.palestre.seasonal.boundary.AgeBand;
import org.palestre.seasonal.boundary.Correspondent;
import org.palestre.seasonal.boundary.Gender;
import org.palestre.seasonal.boundary.PlaceAndTimes;
import org.palestre.seasonal.boundary.SeasonRef;
import org.palestre.seasonal.boundary.SlotRequestForm;
import org.palestre.seasonal.boundary.UserTerms;
import org.palestre.seasonal.boundary.WeeklySlot;

/** A request that lacks nothing, and what it needs around it. */
public final class Samples {

    static final Period TWO_SEASONS = new Period(List.of(
            new SeasonRef(1, "2026-27", LocalDate.parse("2026-09-01"), LocalDate.parse("2027-07-04")),
            new SeasonRef(2, "2027-28", LocalDate.parse("2027-09-01"), LocalDate.parse("2028-07-04"))));

    static final Map<Long, AreaView> AREAS = Map.of(
            11L,
            area(11, 1, "Salle A", true),
            12L,
            area(12, 1, "Salle B", true),
            13L,
            area(13, 1, "Bassin", false),
            21L,
            area(21, 2, "Autre salle", true));

    static final List<DisciplineView> DISCIPLINES = List.of(
            new DisciplineView("HANDBALL", "TEAM", "Sports collectifs", "Handball"),
            new DisciplineView("JUDO", "COMBAT", "Arts martiaux", "Judo"));

    private Samples() {}

    static AreaView area(long id, long siteId, String name, boolean bookable) {
        return new AreaView(
                id,
                name,
                siteId,
                "Gymnase",
                "01",
                List.of(id),
                bookable,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                1,
                null,
                1);
    }

    /** Tuesday from 18:00 to 20:00, for example. */
    public static WeeklySlot slot(DayOfWeek day, String start, String end) {
        return new WeeklySlot(day, LocalTime.parse(start), LocalTime.parse(end));
    }

    /** Tuesdays and Thursdays in two halls, for the two seasons. */
    public static PlaceAndTimes place() {
        return new PlaceAndTimes(
                1L,
                List.of(11L, 12L),
                List.of(slot(DayOfWeek.TUESDAY, "18:00", "20:00"), slot(DayOfWeek.THURSDAY, "18:00", "20:00")),
                LocalDate.parse("2026-09-01"),
                LocalDate.parse("2028-07-04"),
                false);
    }

    /** A request that lacks nothing. */
    public static SlotRequestForm form() {
        return new SlotRequestForm(
                place(),
                new Activity("TEAM", "HANDBALL", AgeBand.AGES_11_14, Gender.MIXED, Set.of()),
                new UserTerms(true, 12_000, "Au gymnase", "01 99 00 05 01", "contact@club.example"),
                new Correspondent("Sophie Marchand", "sophie@club.example", null),
                null);
    }
}
