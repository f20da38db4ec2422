package org.palestre.billing.tariff.boundary;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * One price, and the cases for which it is.
 *
 * @param number its place among the rules of its item, from 1
 * @param userKinds empty: all for whom the item is
 * @param resident null: whether or not
 * @param hours null: both
 * @param quotientFrom the bracket's first family quotient, in euros
 * @param quotientTo the first that is above the bracket; null: open
 * @param rankFrom of the child among its siblings, from 1
 * @param rankTo the last rank; null: and all further ones
 * @param priceCents for one unit, VAT included; of {@link Pricing#FIXED} only
 * @param rate percent of the quotient for one unit; as floor and ceiling of {@link Pricing#EFFORT_RATE} only
 * @param reasonFrench why it is free; of {@link Pricing#FREE} only
 */
public record GridRule(
        int number,
        Set<String> userKinds,
        Boolean resident,
        HourKind hours,
        int quotientFrom,
        Integer quotientTo,
        int rankFrom,
        Integer rankTo,
        Pricing pricing,
        Long priceCents,
        BigDecimal rate,
        Long floorCents,
        Long ceilingCents,
        String reasonFrench,
        String reasonEnglish)
        implements Serializable {

    public GridRule {
        userKinds = userKinds == null ? Set.of() : Set.copyOf(userKinds);
    }

    /** Whether it says the price of this case; a quotient that was not proved lies above all brackets. */
    public boolean applies(String kind, boolean isResident, HourKind when, BigDecimal quotient, int rank) {
        return (userKinds.isEmpty() || userKinds.contains(kind))
                && (resident == null || resident == isResident)
                && (hours == null || hours == when)
                && (quotient == null
                        ? quotientTo == null
                        : quotient.compareTo(BigDecimal.valueOf(quotientFrom)) >= 0
                                && (quotientTo == null || quotient.compareTo(BigDecimal.valueOf(quotientTo)) < 0))
                && rank >= rankFrom
                && (rankTo == null || rank <= rankTo);
    }

    /** The same at another place. */
    public GridRule at(int place) {
        return new GridRule(
                place,
                userKinds,
                resident,
                hours,
                quotientFrom,
                quotientTo,
                rankFrom,
                rankTo,
                pricing,
                priceCents,
                rate,
                floorCents,
                ceilingCents,
                reasonFrench,
                reasonEnglish);
    }

    /** The same conditions with other amounts. */
    public GridRule priced(Long price, BigDecimal percent, Long floor, Long ceiling) {
        return new GridRule(
                number,
                userKinds,
                resident,
                hours,
                quotientFrom,
                quotientTo,
                rankFrom,
                rankTo,
                pricing,
                price,
                percent,
                floor,
                ceiling,
                reasonFrench,
                reasonEnglish);
    }

    /** A fixed price for everybody, to begin with. */
    public static GridRule fixed(int number, Set<String> userKinds, Boolean resident, long cents) {
        return new GridRule(
                number,
                userKinds,
                resident,
                null,
                0,
                null,
                1,
                null,
                Pricing.FIXED,
                cents,
                null,
                null,
                null,
                null,
                null);
    }

    /** The numbers of rules, for a sentence that names them. */
    public static List<Integer> numbers(List<GridRule> rules) {
        return rules.stream().map(GridRule::number).toList();
    }
}
