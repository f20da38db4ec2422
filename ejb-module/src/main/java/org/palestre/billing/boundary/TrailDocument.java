package org.palestre.billing.boundary;

import java.time.LocalDate;
import java.util.List;
import org.palestre.shared.Money;

/**
 * A document that entries belong to or led to: an invoice, a receipt, an order to the treasury, the file that carried it.
 *
 * @param page of the back office that shows it, without {@code /gestion/}
 * @param name as people call it
 * @param amount what of it is about that money; null if that says nothing
 * @param entries the entries that it has part in
 */
public record TrailDocument(
        TrailDocumentKind kind, String name, String page, LocalDate on, Money amount, List<Long> entries) {

    public TrailDocument {
        entries = List.copyOf(entries);
    }
}
