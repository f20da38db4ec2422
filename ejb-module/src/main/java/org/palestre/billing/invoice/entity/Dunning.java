package org.palestre.billing.invoice.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.palestre.billing.invoice.boundary.LateInvoice;
import org.palestre.billing.invoice.boundary.LateQuery;
import org.palestre.shared.Database;
import org.palestre.shared.Money;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/** The list of what is late. */
@ApplicationScoped
public class Dunning {

    private static final String FROM = """
             FROM billing.late_invoices(?) l
             JOIN billing.invoice i ON i.id = l.invoice_id
             JOIN billing.payer y ON y.id = i.payer_id
             LEFT JOIN accounts.person p ON p.id = y.person_id
             LEFT JOIN accounts.organisation o ON o.id = y.organisation_id
            CROSS JOIN LATERAL (SELECT coalesce(max(m.step), 0) AS step, max(m.sent_on) AS sent_on FROM billing.invoice_reminder m
                                 WHERE m.invoice_id = l.invoice_id) said
            WHERE l.late_since <= ?
              AND (?::integer IS NULL OR said.step = ?)
              AND (?::text IS NULL OR strpos(shared.fold(i.payer_name || ' ' || i.reference), shared.fold(?)) > 0)""";

    @Inject
    private Database database;

    /** The oldest first. */
    public Page<LateInvoice> page(LateQuery query, LocalDate today, PageRequest page) {
        Object[] asked = {
            today, today.minusDays(query.atLeastDays()), query.lastStep(), query.lastStep(), query.q(), query.q()
        };
        List<LateInvoice> items = database.list(
                """
                SELECT i.reference, i.payer_id, i.payer_name, coalesce(o.head_office_email, p.email) AS email, i.issued_on, l.late_since,
                       i.total_cents, l.open_cents, l.late_cents, said.step, said.sent_on,
                       EXISTS (SELECT FROM billing.payment_plan n WHERE n.invoice_id = i.id AND n.ended_at IS NULL) AS in_plan""" + " " + FROM + " ORDER BY l.late_since, i.id LIMIT " + page.size() + " OFFSET " + page.offset(),
                row -> {
                    LocalDate since = row.getObject("late_since", LocalDate.class);
                    return new LateInvoice(
                            row.getString("reference"),
                            row.getLong("payer_id"),
                            row.getString("payer_name"),
                            row.getString("email"),
                            row.getObject("issued_on", LocalDate.class),
                            since,
                            today.toEpochDay() - since.toEpochDay(),
                            Money.cents(row.getLong("total_cents")),
                            Money.cents(row.getLong("open_cents")),
                            Money.cents(row.getLong("late_cents")),
                            row.getBoolean("in_plan"),
                            row.getInt("step"),
                            row.getObject("sent_on", LocalDate.class));
                },
                asked);
        return new Page<>(items, database.number("SELECT count(*) " + FROM, asked));
    }
}
