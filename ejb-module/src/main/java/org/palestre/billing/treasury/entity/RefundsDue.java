package org.palestre.billing.treasury.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.palestre.billing.boundary.BankAccountView;
import org.palestre.billing.treasury.boundary.RefundToPay;
import org.palestre.billing.treasury.control.TransferRules;
import org.palestre.shared.Database;
import org.palestre.shared.Money;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/** Finds refunds that were accepted and have not left: booked, not undone, in no file and not paid otherwise. */
@ApplicationScoped
public class RefundsDue {

    private static final String DUE = """
             FROM billing.entry e
            WHERE e.kind = 'REFUND'
              AND NOT EXISTS (SELECT FROM billing.transfer t WHERE t.refund_entry = e.id AND t.state <> 'WITHDRAWN')
              AND NOT EXISTS (SELECT FROM billing.entry r WHERE r.reverses = e.id)
              AND NOT EXISTS (SELECT FROM billing.entry s WHERE s.kind = 'REFUND_SENT' AND s.reference = e.reference)
              AND (cardinality(?::bigint[]) = 0 OR e.id = ANY (?::bigint[]))
            """;

    @Inject
    private Database database;

    /** The oldest first. */
    public Page<RefundToPay> page(PageRequest page) {
        return new Page<>(list(List.of(), page), database.number("SELECT count(*)" + DUE, List.of(), List.of()));
    }

    /** What all of them come to. */
    public Money total() {
        return Money.cents(database.number(
                """
                SELECT coalesce(-sum(p.cents), 0)::bigint FROM billing.posting p
                  JOIN billing.account a ON a.id = p.account_id AND a.kind = 'WALLET'
                 WHERE p.entry_id IN (SELECT e.id""" + DUE + ")", List.of(), List.of()));
    }

    /** Those of these entries; all if none are named. */
    public List<RefundToPay> list(Collection<Long> entries, PageRequest page) {
        List<Long> asked = List.copyOf(entries);
        return database.list(
                """
                SELECT e.id, e.reference, e.booked_on, w.payer_id, w.service_code, w.cents, b.version, b.iban, b.bic, b.holder,
                       b.changed_at, coalesce(g.name, p.family_name || ' ' || p.given_name) AS payer_name
                  FROM (SELECT e.id, e.reference, e.booked_on"""
                        + DUE + """
                         ORDER BY e.booked_on, e.id LIMIT ? OFFSET ?) e
                 CROSS JOIN LATERAL (SELECT a.payer_id, min(a.service_code) AS service_code, -sum(t.cents)::bigint AS cents
                                       FROM billing.posting t JOIN billing.account a ON a.id = t.account_id
                                      WHERE t.entry_id = e.id AND a.kind = 'WALLET' GROUP BY a.payer_id) w
                  JOIN billing.payer y ON y.id = w.payer_id
                  LEFT JOIN accounts.person p ON p.id = y.person_id
                  LEFT JOIN accounts.organisation g ON g.id = y.organisation_id
                  LEFT JOIN billing.bank_account b ON b.payer_id = w.payer_id
                 ORDER BY e.booked_on, e.id""",
                RefundsDue::view,
                asked,
                asked,
                page.size(),
                page.offset());
    }

    private static RefundToPay view(ResultSet row) throws SQLException {
        BankAccountView account = row.getString("iban") == null
                ? null
                : new BankAccountView(
                        row.getLong("version"),
                        row.getString("iban"),
                        row.getString("bic"),
                        row.getString("holder"),
                        Database.instant(row, "changed_at"));
        return new RefundToPay(
                row.getLong("id"),
                row.getString("reference"),
                row.getObject("booked_on", LocalDate.class),
                row.getLong("payer_id"),
                row.getString("payer_name"),
                row.getString("service_code"),
                Money.cents(row.getLong("cents")),
                account,
                TransferRules.problems(account));
    }
}
