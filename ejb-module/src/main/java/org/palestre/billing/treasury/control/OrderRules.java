package org.palestre.billing.treasury.control;

import java.util.ArrayList;
import java.util.List;
import org.palestre.billing.treasury.boundary.Debtor;
import org.palestre.billing.treasury.boundary.OrderKind;
import org.palestre.billing.treasury.boundary.OrderLine;
import org.palestre.billing.treasury.boundary.OrderProblem;
import org.palestre.shared.Money;

/** What is in the way of an order. */
public final class OrderRules {

    private OrderRules() {}

    /**
     * Everything that has to be put right before it can be made.
     *
     * @param smallest below this nothing is ordered; reductions may be as small as they are
     * @param sameYear whether the order that it reduces is of this year; true for one that reduces nothing
     */
    public static List<OrderProblem> problems(
            OrderKind kind, Debtor debtor, List<OrderLine> lines, Money smallest, boolean sameYear) {
        List<OrderProblem> problems = new ArrayList<>(PesDebtor.problems(debtor));
        if (lines.stream().anyMatch(line -> !codesUsable(line))) {
            problems.add(OrderProblem.NO_CODES);
        }
        Money amount = Money.sum(lines.stream().map(OrderLine::amount).toList());
        if (lines.isEmpty() || kind == OrderKind.ORDINARY && amount.compareTo(smallest) < 0) {
            problems.add(OrderProblem.TOO_SMALL);
        }
        if (!sameYear) {
            problems.add(OrderProblem.EARLIER_YEAR);
        }
        return problems;
    }

    private static boolean codesUsable(OrderLine line) {
        return line.productCode().matches("(?!0+$)[A-Za-z0-9]{1,4}")
                && line.budgetNature().matches("(?!0+$)\\d{1,10}");
    }
}
