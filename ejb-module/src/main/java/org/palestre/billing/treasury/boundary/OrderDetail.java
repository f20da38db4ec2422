package org.palestre.billing.treasury.boundary;

import java.util.List;

/**
 * All about an order.
 *
 * @param corrected the order that it reduces, or null
 * @param reductions the orders that reduce it
 * @param files the files in which it went out, the latest first
 */
public record OrderDetail(
        OrderView order,
        List<OrderLine> lines,
        List<OrderReceipt> receipts,
        OrderView corrected,
        List<OrderView> reductions,
        List<TreasuryFile> files) {

    public OrderDetail {
        lines = List.copyOf(lines);
        receipts = List.copyOf(receipts);
        reductions = List.copyOf(reductions);
        files = List.copyOf(files);
    }
}
