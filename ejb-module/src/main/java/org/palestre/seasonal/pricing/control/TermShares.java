package org.palestre.seasonal.pricing.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.palestre.billing.tariff.boundary.HourKind;
import org.palestre.billing.tariff.boundary.Price;
import org.palestre.billing.tariff.boundary.PriceUnit;
import org.palestre.shared.Money;

/**
 * Shares the price of a slot out to its terms, so that they add up to the price of the whole, to the cent: each term costs
 * what the slot costs up to its end, less what it cost before. What comes later never changes an earlier term.
 */
final class TermShares {

    private final Map<Place, Long> counted = new HashMap<>();

    /** What is priced together: the same hours of the same area at the same price. */
    private record Place(
            String season, int edition, long areaId, HourKind hours, String item, PriceUnit unit, Money unitPrice) {}

    /** A measure with its price by the grid. */
    record Priced(Measure measure, String item, Price price) {}

    /** The same with what it costs in its term. */
    record Share(Priced priced, Money amount) {}

    private TermShares() {}

    /** The shares of what costs or counts anything, in the order given, which is that of time. */
    static List<Share> of(List<Priced> all) {
        TermShares shares = new TermShares();
        List<Share> result = new ArrayList<>();
        for (Priced one : all) {
            PriceUnit unit = one.price().unit();
            Place place = place(one);
            long before = shares.counted.getOrDefault(place, 0L);
            long after = unit == PriceUnit.FLAT ? 1 : before + one.measure().exactly(unit);
            shares.counted.put(place, after);
            if (after > before) {
                long parts = one.measure().parts(unit);
                Money price = one.price().unitPrice();
                result.add(new Share(one, price.share(after, parts).minus(price.share(before, parts))));
            }
        }
        return result;
    }

    private static Place place(Priced one) {
        Measure measure = one.measure();
        PriceUnit unit = one.price().unit();
        boolean flat = unit == PriceUnit.FLAT;
        return new Place(
                unit == PriceUnit.SEASON ? measure.term().season() : "",
                flat ? 0 : measure.edition(),
                measure.areaId(),
                flat ? HourKind.PEAK : measure.hours(),
                one.item(),
                unit,
                one.price().unitPrice());
    }
}
