package org.palestre.billing.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.palestre.billing.boundary.AccountKey;
import org.palestre.billing.boundary.AccountKind;
import org.palestre.billing.boundary.EntryKind;
import org.palestre.billing.boundary.Ledger;
import org.palestre.billing.boundary.NewEntry;
import org.palestre.billing.invoice.boundary.AgreePaymentPlan;
import org.palestre.billing.invoice.boundary.RemindPayers;
import org.palestre.billing.invoice.control.InvoiceIssue;
import org.palestre.billing.invoice.entity.InvoiceBooking;
import org.palestre.billing.invoice.entity.InvoiceWriting.Terms;
import org.palestre.shared.Money;
import org.palestre.testing.AtOnce;
import org.palestre.testing.Caller;
import org.palestre.testing.InContainer;
import org.palestre.testing.ProductItself;
import org.palestre.testing.Sql;

/** Payers are reminded of what is late, each step once, whoever says it at one moment; who keeps to instalments is not. */
@InContainer
class RemindPayersInServerIT {

    private static final String TREASURER = "regisseur@demo.example";

    @EJB
    private RemindPayers reminders;

    @EJB
    private AgreePaymentPlan plans;

    @EJB
    private Ledger ledger;

    @EJB
    private ProductItself product;

    @Inject
    private InvoiceBooking booking;

    @Inject
    private InvoiceIssue issue;

    @Inject
    private Clock clock;

    @Resource
    private UserTransaction transaction;

    @Resource(lookup = "java:jboss/datasources/palestre")
    private DataSource database;

    @Test
    void each_step_is_said_once_however_many_say_it() throws Exception {
        Charged charged = Charged.make(sql(), 1, 1);
        long invoice = late(charged, 22);
        Callable<Void> say = () -> {
            reminders.remind(invoice);
            return null;
        };
        AtOnce.run(Collections.nCopies(8, (Callable<Void>) () -> product.does(say)));
        assertThat(steps(invoice)).isEqualTo(1);
        assertThat(messages(invoice)).isEqualTo(1);
        product.does(say);
        assertThat(steps(invoice))
                .as("the second one comes some days after the first")
                .isEqualTo(1);
    }

    @Test
    void nobody_is_reminded_of_what_was_paid() throws Exception {
        Charged charged = Charged.make(sql(), 1, 1);
        long invoice = late(charged, 60);
        pay(charged, Charged.CENTS);
        product.does(() -> {
            reminders.remind(invoice);
            return null;
        });
        assertThat(steps(invoice)).isZero();
        assertThat(waiting()).doesNotContain(invoice);
    }

    @Test
    void who_keeps_to_instalments_is_not_reminded_and_who_does_not_is() throws Exception {
        Charged charged = Charged.make(sql(), 1, 1);
        long invoice = late(charged, 60);
        assertThat(waiting()).contains(invoice);
        String number = sql().one(String.class, "SELECT reference FROM billing.invoice WHERE id = ?", invoice);
        Caller.run(TREASURER, () -> plans.agree(number, LocalDate.now(clock), 3, "Essai"));
        assertThat(waiting()).doesNotContain(invoice);
        sql().change(
                        """
                        WITH plan AS (UPDATE billing.payment_plan SET ended_at = now(), ended_by = 'essai' WHERE invoice_id = ? RETURNING invoice_id),
                        other AS (INSERT INTO billing.payment_plan (invoice_id, reason, agreed_at, agreed_by)
                                  SELECT invoice_id, 'Essai', now(), 'essai' FROM plan RETURNING id)
                        SELECT 1""".replace(
                                        "SELECT 1",
                                        "INSERT INTO billing.plan_instalment (plan_id, position, due_on, cents)"
                                                + " SELECT id, n, current_date - 30 + n * 20, ? FROM other CROSS JOIN generate_series(1, 2) n"),
                        invoice,
                        Charged.CENTS / 2);
        assertThat(late(invoice)).as("the first of two instalments").isEqualTo(Charged.CENTS / 2);
        pay(charged, Charged.CENTS / 2);
        assertThat(late(invoice)).isZero();
    }

    /** An invoice whose day of payment was so many days ago. */
    private long late(Charged charged, int days) throws Exception {
        LocalDate due = LocalDate.now(clock).minusDays(days);
        transaction.begin();
        List<Long> lines =
                booking.take(charged.payers(), Set.of(charged.service()), LocalDate.now(clock), Long.MAX_VALUE);
        long invoice = issue.issue(lines, new Terms(due, due, Instant.now(), "essai", null))
                .get(0)
                .invoiceId();
        transaction.commit();
        charged.withoutPapers();
        return invoice;
    }

    private void pay(Charged charged, long cents) {
        ledger.book(NewEntry.move(
                EntryKind.PAYMENT,
                "payment:" + java.util.UUID.randomUUID(),
                AccountKey.of(AccountKind.ONLINE),
                AccountKey.wallet(charged.payers().get(0), charged.service()),
                Money.cents(cents)));
    }

    private List<Long> waiting() throws Exception {
        return product.does(() -> reminders.waiting(0, 100_000));
    }

    private long late(long invoice) {
        return sql().number(
                        "SELECT coalesce(sum(late_cents), 0) FROM billing.late_invoices(current_date) WHERE invoice_id = ?",
                        invoice);
    }

    private long steps(long invoice) {
        return sql().number("SELECT count(*) FROM billing.invoice_reminder WHERE invoice_id = ?", invoice);
    }

    private long messages(long invoice) {
        return sql().number(
                        "SELECT count(*) FROM messaging.message WHERE template = 'invoice-reminder' AND case_id = ?",
                        invoice);
    }

    private Sql sql() {
        return Sql.of(database);
    }
}
