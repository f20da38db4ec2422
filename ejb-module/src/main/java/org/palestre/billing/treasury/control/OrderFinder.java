package org.palestre.billing.treasury.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import org.palestre.billing.control.PayerFinder;
import org.palestre.shared.Database;

/** Finds payers by the number of an order ({@code 2026-T-12}) or what a bank calls a transfer. */
@ApplicationScoped
public class OrderFinder implements PayerFinder {

    @Inject
    private Database database;

    @Override
    public Collection<Long> find(String words) {
        return database.list("""
                SELECT payer_id FROM billing.treasury_order
                 WHERE exercise || CASE kind WHEN 'ORDINARY' THEN '-T-' ELSE '-R-' END || number = upper(?)
                UNION SELECT payer_id FROM billing.transfer WHERE end_to_end = upper(?)""", row -> row.getLong("payer_id"), words, words);
    }
}
