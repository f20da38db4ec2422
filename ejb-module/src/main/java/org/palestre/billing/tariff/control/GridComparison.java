package org.palestre.billing.tariff.control;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.palestre.billing.tariff.boundary.GridImport.GridDifference;
import org.palestre.billing.tariff.boundary.GridItem;

/** How many items of one grid another one has, changes, adds and lacks. */
final class GridComparison {

    private GridComparison() {}

    static GridDifference of(List<GridItem> before, List<GridItem> after) {
        Map<String, GridItem> old =
                before.stream().collect(Collectors.toMap(GridItem::code, Function.identity(), (one, other) -> one));
        int common = (int)
                after.stream().filter(item -> old.containsKey(item.code())).count();
        int same = (int) after.stream()
                .filter(item -> old.containsKey(item.code()) && plain(item).equals(plain(old.get(item.code()))))
                .count();
        return new GridDifference(after.size() - common, old.size() - common, common - same, same);
    }

    /** A rate of 20.00 is one of 20. */
    private static GridItem plain(GridItem item) {
        return new GridItem(
                        item.code(),
                        item.nameFrench(),
                        item.nameEnglish(),
                        item.unit(),
                        item.vatRate().stripTrailingZeros(),
                        item.userKinds(),
                        List.of())
                .with(item.rules().stream()
                        .map(rule -> rule.priced(
                                rule.priceCents(),
                                rule.rate() == null ? null : rule.rate().stripTrailingZeros(),
                                rule.floorCents(),
                                rule.ceilingCents()))
                        .toList());
    }
}
