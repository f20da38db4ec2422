package org.palestre.billing.cashoffice.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.palestre.billing.control.PaymentFact;
import org.palestre.billing.control.PaymentFacts;
import org.palestre.shared.Database;

/** Receipts in the histories of payers: the cheque with its bank if there is one, the receipt's own number otherwise. */
@ApplicationScoped
public class ReceiptFacts implements PaymentFacts {

    private static final String PREFIX = "receipt:";

    @Inject
    private Database database;

    @Override
    public Map<String, PaymentFact> of(Collection<String> references) {
        List<Long> ids = references.stream()
                .filter(reference -> reference.matches(PREFIX + "\\d{1,18}"))
                .map(reference -> Long.valueOf(reference.substring(PREFIX.length())))
                .toList();
        Map<String, PaymentFact> facts = new HashMap<>();
        if (!ids.isEmpty()) {
            database.list(
                    """
                    SELECT r.id, coalesce(string_agg(m.cheque_number, ', ' ORDER BY m.position), r.number) AS document,
                           coalesce(string_agg(DISTINCT m.drawer, ', '), r.paid_by) AS payer, string_agg(DISTINCT m.bank, ', ') AS bank
                      FROM billing.receipt r LEFT JOIN billing.receipt_means m ON m.receipt_id = r.id AND m.kind = 'CHEQUE'
                     WHERE r.id = ANY (?::bigint[]) GROUP BY r.id""",
                    row -> facts.put(
                            PREFIX + row.getLong("id"),
                            new PaymentFact(row.getString("document"), row.getString("payer"), row.getString("bank"))),
                    ids);
        }
        return facts;
    }
}
