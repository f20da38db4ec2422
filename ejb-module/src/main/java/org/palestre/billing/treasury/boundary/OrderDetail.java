package org.palestre.billing.treasury.boundary;

import java.util.List;

/**
 * All about an order.
 *
 * @param debits what was taken from the wallet that it asks for; empty if it asks for an invoice
 * @param corrected the order that it reduces, or null
 * @param reductions the orders that reduce it
 * @param files the files in which it went out, the latest first
 */
public record OrderDetail(
        OrderView order,
        List<OrderLine> lines,
        List<OrderDebit> debits,
        List<OrderReceipt> receipts,
        OrderView corrected,
        List<OrderView> reductions,
        List<TreasuryFile> files) {

    public OrderDetail {
        lines = List.copyOf(lines);
        debits = List.copyOf(debits);
        receipts = List.copyOf(receipts);
        reductions = List.copyOf(reductions);
        files = List.copyOf(files);
    }
}
