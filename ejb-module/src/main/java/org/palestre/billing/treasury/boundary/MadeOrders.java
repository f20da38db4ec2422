package org.palestre.billing.treasury.boundary;

import java.util.List;
import org.palestre.shared.Money;

/**
 * What was ordered in one go.
 *
 * @param files the files that carry it, one for each docket; empty if nothing was ready
 * @param amount VAT included, reductions taken off
 */
public record MadeOrders(List<Long> files, int orders, Money amount) {

    public MadeOrders {
        files = List.copyOf(files);
    }
}
