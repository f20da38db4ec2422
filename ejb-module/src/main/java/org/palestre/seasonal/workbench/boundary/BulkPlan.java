package org.palestre.seasonal.workbench.boundary;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.palestre.occupancy.boundary.Promise;

/**
 * What would follow from deciding in one go, before it is confirmed. Nothing is written and nothing is promised.
 *
 * @param items the requests in the order in which they would be decided
 * @param left how many more there are than can be decided in one go
 */
public record BulkPlan(BulkKind kind, List<BulkPlanItem> items, long left) implements Serializable {

    public BulkPlan {
        items = List.copyOf(items);
    }

    /** Those that can be done as far as one sees. */
    public List<BulkPlanItem> possible() {
        return items.stream().filter(item -> item.obstacle() == null).toList();
    }

    /** Those with something in the way. */
    public List<BulkPlanItem> hindered() {
        return items.stream().filter(item -> item.obstacle() != null).toList();
    }

    /** What is promised to other clubs for later and the possible ones would take from them, by club and slot. */
    public List<Promise> promises() {
        Map<String, Promise> all = new LinkedHashMap<>();
        possible().stream()
                .flatMap(item -> item.promises().stream())
                .forEach(promise -> all.merge(promise.reference(), promise, BulkPlan::both));
        return List.copyOf(all.values());
    }

    private static Promise both(Promise one, Promise other) {
        return new Promise(
                one.reference(),
                one.holder(),
                one.title(),
                Stream.concat(one.times().stream(), other.times().stream())
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** How many dates would be granted, those that are taken left out. */
    public long dates() {
        return possible().stream()
                .mapToLong(item -> item.dates() - item.taken())
                .sum();
    }

    /** How many clubs are told at once; the others when decisions are published. */
    public long toldAtOnce() {
        return possible().stream()
                .filter(BulkPlanItem::toldAtOnce)
                .map(BulkPlanItem::organisationName)
                .distinct()
                .count();
    }

    /** How many clubs learn of it when decisions are published. */
    public long toldLater() {
        return possible().stream()
                .filter(item -> !item.toldAtOnce())
                .map(BulkPlanItem::organisationName)
                .distinct()
                .count();
    }
}
