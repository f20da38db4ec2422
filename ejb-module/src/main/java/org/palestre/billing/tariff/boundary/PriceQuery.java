package org.palestre.billing.tariff.boundary;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/**
 * What somebody wants the price of. Callers say all measures that they know; the grid takes the one that it charges by.
 *
 * @param tariff code of the tariff
 * @param item code of the item
 * @param date the day whose grid counts
 * @param userKind code of the kind of user
 * @param hours null: peak (art. II.6)
 * @param quotient family quotient in euros; null: none was proved, which is the highest price
 * @param rank of the child among its siblings, from 1
 * @param quantities how much, by unit
 */
public record PriceQuery(
        String tariff,
        String item,
        LocalDate date,
        String userKind,
        boolean resident,
        HourKind hours,
        BigDecimal quotient,
        int rank,
        Map<PriceUnit, BigDecimal> quantities)
        implements Serializable {

    public PriceQuery {
        hours = hours == null ? HourKind.PEAK : hours;
        rank = rank == 0 ? 1 : rank;
        quantities = quantities == null ? Map.of() : Map.copyOf(quantities);
    }

    /** Somebody from elsewhere, in peak hours, without a proof, for nothing yet. */
    public static PriceQuery of(String tariff, String item, LocalDate date, String userKind) {
        return new PriceQuery(tariff, item, date, userKind, false, null, null, 1, Map.of());
    }

    /** The same for a resident, or not. */
    public PriceQuery resident(boolean value) {
        return new PriceQuery(tariff, item, date, userKind, value, hours, quotient, rank, quantities);
    }

    /** The same in these hours. */
    public PriceQuery in(HourKind value) {
        return new PriceQuery(tariff, item, date, userKind, resident, value, quotient, rank, quantities);
    }

    /** The same with a family quotient that was proved, or null. */
    public PriceQuery quotient(BigDecimal value) {
        return new PriceQuery(tariff, item, date, userKind, resident, hours, value, rank, quantities);
    }

    /** The same for a child of this rank. */
    public PriceQuery rank(int value) {
        return new PriceQuery(tariff, item, date, userKind, resident, hours, quotient, value, quantities);
    }

    /** The same for so much, measured so; further measures may stand beside it. */
    public PriceQuery quantity(PriceUnit unit, BigDecimal value) {
        Map<PriceUnit, BigDecimal> more = new EnumMap<>(PriceUnit.class);
        more.putAll(quantities);
        more.put(unit, value);
        return new PriceQuery(tariff, item, date, userKind, resident, hours, quotient, rank, more);
    }
}
