package org.palestre.billing.invoice.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.palestre.billing.invoice.boundary.InvoiceShare;
import org.palestre.shared.Database;
import org.palestre.shared.Money;

/** What was paid for invoices that the payer has named, and what these have open. */
@ApplicationScoped
public class InvoicePayments {

    /** What of an invoice is of a wallet. */
    public record Part(String invoice, long payerId, String serviceCode) {

        public static Part of(InvoiceShare share) {
            return new Part(share.invoice(), share.payerId(), share.serviceCode());
        }
    }

    @Inject
    private Database database;

    /** What is open of each of these; of a credit note, or of what is none of the payer's, nothing is said. */
    public Map<Part, Money> open(List<InvoiceShare> shares) {
        List<Long> payers = column(shares, InvoiceShare::payerId);
        Map<Part, Money> open = new HashMap<>();
        database.list(
                """
                SELECT i.reference, q.payer_id, q.service_code, coalesce(o.open_cents, 0) AS open
                  FROM billing.invoice i
                  JOIN billing.invoice_part q ON q.invoice_id = i.id
                  LEFT JOIN billing.open_invoice_part o ON o.payer_id = ANY (?::bigint[]) AND o.invoice_id = q.invoice_id
                        AND o.service_code = q.service_code
                 WHERE i.reference = ANY (?::text[]) AND i.payer_id = ANY (?::bigint[]) AND i.kind = 'INVOICE'""",
                row -> open.put(
                        new Part(row.getString("reference"), row.getLong("payer_id"), row.getString("service_code")),
                        Money.cents(row.getLong("open"))),
                payers,
                column(shares, InvoiceShare::invoice),
                payers);
        return open;
    }

    /** Writes what an entry has brought for each. */
    public void add(long entryId, List<InvoiceShare> shares) {
        database.update(
                """
                INSERT INTO billing.invoice_payment (entry_id, invoice_id, service_code, cents)
                SELECT ?, i.id, s.service, s.cents FROM unnest(?::text[], ?::text[], ?::bigint[]) s(invoice, service, cents)
                  JOIN billing.invoice i ON i.reference = s.invoice
                ON CONFLICT DO NOTHING""",
                entryId,
                column(shares, InvoiceShare::invoice),
                column(shares, InvoiceShare::serviceCode),
                column(shares, share -> share.amount().cents()));
    }

    private static <T> List<T> column(List<InvoiceShare> shares, Function<InvoiceShare, T> value) {
        return shares.stream().map(value).toList();
    }
}
