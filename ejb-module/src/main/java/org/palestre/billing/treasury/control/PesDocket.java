package org.palestre.billing.treasury.control;

import java.time.LocalDate;
import java.util.List;
import org.palestre.billing.treasury.boundary.OrderKind;
import org.palestre.billing.treasury.boundary.OrderLine;
import org.palestre.shared.Money;

/**
 * A docket as it stands in the file.
 *
 * @param ofYear without VAT, of this kind since the year began, this docket included
 */
public record PesDocket(
        int exercise, OrderKind kind, long number, LocalDate issuedOn, Money ofYear, List<PesOrder> orders) {

    public PesDocket {
        orders = List.copyOf(orders);
    }

    /** Without VAT. */
    Money net() {
        return Money.sum(orders.stream()
                .flatMap(order -> order.lines().stream())
                .map(OrderLine::net)
                .toList());
    }

    Money vat() {
        return Money.sum(orders.stream()
                .flatMap(order -> order.lines().stream())
                .map(OrderLine::vat)
                .toList());
    }
}
