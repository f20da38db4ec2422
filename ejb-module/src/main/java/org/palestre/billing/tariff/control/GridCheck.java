package org.palestre.billing.tariff.control;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.palestre.billing.tariff.boundary.GridFault;
import org.palestre.billing.tariff.boundary.GridItem;
import org.palestre.billing.tariff.boundary.GridRule;
import org.palestre.billing.tariff.boundary.HourKind;
import org.palestre.billing.tariff.boundary.Pricing;
import org.palestre.shared.Money;

/**
 * Looks at every case that a grid can meet: exactly one rule must apply, and no family pays less because it has more.
 *
 * <p>The quotients and the ranks are cut where some rule begins or ends; between two cuts all cases are alike. What the
 * database asks before a grid is put in force ({@code billing.grid_faults}) is the same, without the words.
 */
public final class GridCheck {

    /** More than that a screen cannot show, and a person not mend. */
    private static final int MOST_SHOWN = 100;

    private GridCheck() {}

    /** What is wrong with the grid, item by item; empty if it can be put in force. */
    public static List<GridFault> faults(List<GridItem> items) {
        if (items.isEmpty()) {
            return List.of(new GridFault(GridFault.Kind.NO_ITEM, null, null, List.of()));
        }
        return items.stream()
                .flatMap(item -> faults(item).stream())
                .limit(MOST_SHOWN)
                .toList();
    }

    private static List<GridFault> faults(GridItem item) {
        List<Integer> quotients = cuts(
                0,
                item.rules().stream().map(GridRule::quotientFrom).toList(),
                item.rules().stream().map(GridRule::quotientTo).toList());
        List<Integer> ranks = cuts(
                1,
                item.rules().stream().map(GridRule::rankFrom).toList(),
                item.rules().stream()
                        .map(rule -> rule.rankTo() == null ? null : Integer.valueOf(rule.rankTo() + 1))
                        .toList());
        List<Cell> faulty = columns(item, ranks).stream()
                .flatMap(column -> faulty(item, column, quotients).stream())
                .toList();
        return Cell.joined(faulty).stream().map(cell -> cell.fault(item)).toList();
    }

    /** All cases but for their quotient. */
    private static List<Cell> columns(GridItem item, List<Integer> ranks) {
        List<Cell> columns = new ArrayList<>();
        for (String kind : item.userKinds()) {
            for (boolean resident : List.of(true, false)) {
                for (HourKind hours : HourKind.values()) {
                    for (int rank = 0; rank < ranks.size(); rank++) {
                        columns.add(new Cell(
                                List.of(kind), resident, hours, new Span(0, null), span(ranks, rank), null, null));
                    }
                }
            }
        }
        return columns;
    }

    private static List<Cell> faulty(GridItem item, Cell column, List<Integer> quotients) {
        List<Cell> faulty = new ArrayList<>();
        GridRule below = null;
        for (int at = 0; at < quotients.size(); at++) {
            Cell cell = column.at(span(quotients, at));
            List<GridRule> rules = matching(item, cell);
            if (rules.isEmpty()) {
                faulty.add(cell.with(GridFault.Kind.NO_RULE, List.of()));
            } else if (rules.size() > 1) {
                faulty.add(cell.with(GridFault.Kind.SEVERAL_RULES, GridRule.numbers(rules)));
            } else if (below != null && falls(below, rules.get(0), quotients.get(at))) {
                faulty.add(cell.with(GridFault.Kind.LESS_FOR_MORE, GridRule.numbers(List.of(below, rules.get(0)))));
            }
            below = rules.size() == 1 ? rules.get(0) : null;
        }
        return faulty;
    }

    private static List<GridRule> matching(GridItem item, Cell cell) {
        return item.rules().stream()
                .filter(rule -> rule.applies(
                        cell.kinds().get(0),
                        cell.resident(),
                        cell.hours(),
                        BigDecimal.valueOf(cell.quotients().from()),
                        cell.ranks().from()))
                .toList();
    }

    /** Whether the price falls where the one rule ends and the other begins. */
    private static boolean falls(GridRule below, GridRule above, int quotient) {
        return below.number() != above.number()
                && highestBelow(below, quotient).compareTo(lowestFrom(above, quotient)) > 0;
    }

    private static Money highestBelow(GridRule rule, int quotient) {
        return GridPrice.unitPrice(
                rule, rule.pricing() == Pricing.EFFORT_RATE ? BigDecimal.valueOf(quotient * 100L - 1, 2) : null);
    }

    private static Money lowestFrom(GridRule rule, int quotient) {
        return GridPrice.unitPrice(rule, BigDecimal.valueOf(quotient));
    }

    private static List<Integer> cuts(int first, List<Integer> starts, List<Integer> ends) {
        TreeSet<Integer> cuts = new TreeSet<>(starts);
        cuts.add(first);
        ends.stream().filter(Objects::nonNull).forEach(cuts::add);
        return List.copyOf(cuts);
    }

    private static Span span(List<Integer> cuts, int at) {
        return new Span(cuts.get(at), at + 1 < cuts.size() ? cuts.get(at + 1) : null);
    }
}
