package org.palestre.seasonal.pricing.control;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import org.palestre.billing.tariff.boundary.HourKind;
import org.palestre.billing.tariff.boundary.PriceUnit;

/**
 * How much of an area a slot has in a term, measured in all units that a grid may charge by.
 *
 * @param edition of the permit
 * @param closed how many further sessions fall on days on which the city closes; they are in no other measure
 * @param heldDays days on which the area is held for the club, counted for one kind of hours only
 * @param first the first of its days
 * @param last the last of its days
 */
public record Measure(
        TermCalendar.Term term,
        int edition,
        long areaId,
        HourKind hours,
        long minutes,
        int sessions,
        int days,
        int closed,
        long heldDays,
        LocalDate first,
        LocalDate last) {

    private static final int HOUR = 60;

    /** How much of the unit, at most four digits after the point. */
    public BigDecimal quantity(PriceUnit unit) {
        return switch (unit) {
            case HOUR -> BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(HOUR), 4, RoundingMode.HALF_UP);
            case SESSION -> BigDecimal.valueOf(sessions);
            case DAY -> BigDecimal.valueOf(days);
            case SEASON ->
                BigDecimal.valueOf(heldDays).divide(BigDecimal.valueOf(term.seasonDays()), 4, RoundingMode.HALF_UP);
            case FLAT -> BigDecimal.ONE;
        };
    }

    /** The same without rounding: so many parts of {@link #parts}. */
    long exactly(PriceUnit unit) {
        return switch (unit) {
            case HOUR -> minutes;
            case SESSION -> sessions;
            case DAY -> days;
            case SEASON -> heldDays;
            case FLAT -> 1;
        };
    }

    /** How many parts make one unit. */
    long parts(PriceUnit unit) {
        return switch (unit) {
            case HOUR -> HOUR;
            case SEASON -> term.seasonDays();
            case SESSION, DAY, FLAT -> 1;
        };
    }

    /** In all units, for a grid to choose from. */
    Map<PriceUnit, BigDecimal> quantities() {
        return Map.of(
                PriceUnit.HOUR, quantity(PriceUnit.HOUR),
                PriceUnit.SESSION, quantity(PriceUnit.SESSION),
                PriceUnit.DAY, quantity(PriceUnit.DAY),
                PriceUnit.SEASON, quantity(PriceUnit.SEASON));
    }
}
