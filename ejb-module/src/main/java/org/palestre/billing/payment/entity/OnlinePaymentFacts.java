package org.palestre.billing.payment.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.palestre.billing.control.PaymentFact;
import org.palestre.billing.control.PaymentFacts;
import org.palestre.shared.Database;

/** Online payments in histories: their number, and who paid. The city never hears of the bank. */
@ApplicationScoped
public class OnlinePaymentFacts implements PaymentFacts {

    private static final String PREFIX = "payment:";

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
                    "SELECT p.id, p.reference, n.given_name || ' ' || n.family_name AS payer FROM billing.payment p"
                            + " JOIN accounts.person n ON n.id = p.person_id WHERE p.id = ANY (?::bigint[])",
                    row -> facts.put(
                            PREFIX + row.getLong("id"),
                            new PaymentFact(row.getString("reference"), row.getString("payer"), null)),
                    ids);
        }
        return facts;
    }
}
