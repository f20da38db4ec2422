package org.palestre.billing.invoice.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.palestre.billing.invoice.boundary.PlanView;
import org.palestre.shared.Database;
import org.palestre.shared.Money;

/** Plans by which invoices are paid in instalments. */
@ApplicationScoped
public class PaymentPlans {

    @Inject
    private Database database;

    /** The plan that holds, if there is one. */
    public Optional<PlanView> current(long invoiceId) {
        return database.first(
                        "SELECT * FROM billing.payment_plan WHERE invoice_id = ? AND ended_at IS NULL",
                        row -> new PlanView(
                                row.getLong("id"),
                                row.getString("reason"),
                                Database.instant(row, "agreed_at"),
                                row.getString("agreed_by"),
                                List.of()),
                        invoiceId)
                .map(plan -> new PlanView(
                        plan.id(), plan.reason(), plan.agreedAt(), plan.agreedBy(), instalments(plan.id())));
    }

    /** Writes a plan down in place of the one that holds. */
    public void agree(long invoiceId, List<PlanView.Instalment> instalments, String reason, Instant now, String by) {
        end(invoiceId, now, by);
        long id = database.number(
                "INSERT INTO billing.payment_plan (invoice_id, reason, agreed_at, agreed_by) VALUES (?, ?, ?, ?) RETURNING id",
                invoiceId,
                reason,
                now,
                by);
        database.update(
                """
                INSERT INTO billing.plan_instalment (plan_id, position, due_on, cents)
                SELECT ?, i.position, i.due_on::date, i.cents
                  FROM unnest(?::text[], ?::bigint[]) WITH ORDINALITY i(due_on, cents, position)""",
                id,
                instalments.stream().map(one -> one.dueOn().toString()).toList(),
                instalments.stream().map(one -> one.amount().cents()).toList());
    }

    /** Whether there was one to end. */
    public boolean end(long invoiceId, Instant now, String by) {
        return database.update(
                        "UPDATE billing.payment_plan SET ended_at = ?, ended_by = ? WHERE invoice_id = ? AND ended_at IS NULL",
                        now,
                        by,
                        invoiceId)
                == 1;
    }

    private List<PlanView.Instalment> instalments(long planId) {
        return database.list(
                "SELECT * FROM billing.plan_instalment WHERE plan_id = ? ORDER BY position",
                row -> new PlanView.Instalment(
                        row.getObject("due_on", LocalDate.class), Money.cents(row.getLong("cents"))),
                planId);
    }
}
