package org.palestre.billing.boundary;

import java.util.List;
import java.util.Map;
import org.palestre.shared.Money;

/**
 * Everything that happened to the money of a booking, or to an entry.
 *
 * @param lines what was charged, cancelled and taken away, in the order in which it was said
 * @param entries the entries that debited it and what followed from them, the latest first
 * @param payers the payers named in them, by id
 * @param documents what was made of it: invoices, receipts, payments, orders to the treasury, files
 */
public record MoneyTrail(
        List<LineView> lines, List<EntryView> entries, Map<Long, PayerView> payers, List<TrailDocument> documents) {

    public MoneyTrail {
        lines = List.copyOf(lines);
        entries = List.copyOf(entries);
        payers = Map.copyOf(payers);
        documents = List.copyOf(documents);
    }

    /** What is charged now. */
    public Money standing() {
        return Money.sum(lines.stream().map(LineView::standing).toList());
    }
}
