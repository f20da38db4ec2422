package org.palestre.seasonal.workbench.boundary;

import java.io.Serializable;
import java.util.List;

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
