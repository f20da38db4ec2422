package org.palestre.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.palestre.billing.Books.MEALS;
import static org.palestre.billing.Books.SLOTS;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palestre.billing.boundary.Balances;
import org.palestre.billing.boundary.ChargedBooking;
import org.palestre.billing.boundary.DebitLines;
import org.palestre.billing.boundary.EntryKind;
import org.palestre.billing.boundary.Estimate;
import org.palestre.billing.boundary.Ledger;
import org.palestre.billing.boundary.LineState;
import org.palestre.billing.boundary.LineView;
import org.palestre.billing.boundary.NewLine;
import org.palestre.billing.boundary.Payers;
import org.palestre.billing.boundary.PricedLines;
import org.palestre.billing.boundary.Reduction;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Money;
import org.palestre.testing.AtOnce;
import org.palestre.testing.AtOnce.Outcome;
import org.palestre.testing.InContainer;

/** What callers charge for, take back and change. */
@InContainer
class PricedLinesIT {

    private static final Money PAID = Money.cents(5_000);

    @EJB
    private PricedLines pricedLines;

    @EJB
    private DebitLines debitLines;

    @EJB
    private Balances balances;

    @EJB
    private Ledger ledger;

    @EJB
    private Payers payers;

    @Inject
    private Clock clock;

    @Resource(lookup = "java:jboss/datasources/palestre")
    private DataSource database;

    private long payer;
    private String reference;
    private LocalDate today;

    @BeforeEach
    void somebodyWhoPays() throws Exception {
        payer = payers.ofPerson(Books.person(database));
        reference = Books.reference();
        today = LocalDate.now(clock);
        Books.pay(ledger, payer, MEALS, PAID.cents());
    }

    @Test
    void a_line_said_by_many_at_once_is_charged_once() throws Exception {
        List<Outcome<LineView>> outcomes = AtOnce.run(IntStream.range(0, 16)
                .<Callable<LineView>>mapToObj(
                        i -> () -> pricedLines.add(List.of(meal("A", 350))).get(0))
                .toList());
        assertThat(outcomes).extracting(Outcome::failure).containsOnlyNulls();
        assertThat(outcomes)
                .extracting(outcome -> outcome.value().id())
                .containsOnly(outcomes.get(0).value().id());
        assertThat(pricedLines.ofReference(reference)).hasSize(1);
    }

    @Test
    void another_amount_under_the_same_key_is_refused() {
        pricedLines.add(List.of(meal("A", 350)));
        assertCode(() -> pricedLines.add(List.of(meal("A", 400))), "billing.lineDiffers");
    }

    @Test
    void what_was_not_debited_is_cancelled_and_may_be_charged_anew() {
        pricedLines.add(List.of(meal("A", 350)));
        assertThat(pricedLines.cancel(reference, "A", "Absent")).isEqualTo(Money.cents(350));
        assertThat(pricedLines.cancel(reference, "A", "Absent")).isEqualTo(Money.ZERO);
        assertThat(pricedLines.add(List.of(meal("A", 400))).get(0).revision()).isEqualTo(1);
        assertThat(pricedLines.ofReference(reference))
                .extracting(LineView::state)
                .containsExactly(LineState.CANCELLED, LineState.PENDING);
    }

    @Test
    void what_was_debited_is_given_back_at_once_from_a_prepaid_service() {
        pricedLines.add(List.of(meal("A", 350), meal("B", 200)));
        debitAll();
        assertThat(balance()).isEqualTo(PAID.minus(Money.cents(550)));
        assertThat(pricedLines.cancel(reference, "A", "Certificat médical")).isEqualTo(Money.cents(350));
        assertThat(balance()).isEqualTo(PAID.minus(Money.cents(200)));
    }

    @Test
    void what_was_invoiced_waits_for_the_next_invoice_to_be_taken_away() {
        LineView line = pricedLines.add(List.of(slot("T1", 12_000))).get(0);
        debitLines.debit(EntryKind.INVOICE, "invoice:" + reference, null, List.of(line.id()));
        pricedLines.cancel(reference, "T1", "Créneau rendu");
        LineView correction = pricedLines.ofReference(reference).get(1);
        assertThat(correction.amount()).isEqualTo(Money.cents(-12_000));
        assertThat(correction.vat()).isEqualTo(Money.cents(-2_000));
        assertThat(correction.state()).isEqualTo(LineState.PENDING);
        assertThat(balances.wallet(payer, SLOTS)).isEqualTo(Money.cents(-12_000));
        debitLines.debit(EntryKind.CREDIT_NOTE, "invoice:" + reference, null, List.of(correction.id()));
        assertThat(balances.wallet(payer, SLOTS)).isEqualTo(Money.ZERO);
    }

    @Test
    void an_invoice_debits_its_lines_once_and_nobody_else_can() {
        LineView line = pricedLines.add(List.of(slot("T1", 12_000))).get(0);
        Long entry = debitLines.debit(EntryKind.INVOICE, "invoice:" + reference, null, List.of(line.id()));
        assertThat(debitLines.debit(EntryKind.INVOICE, "invoice:" + reference, null, List.of(line.id())))
                .isEqualTo(entry);
        assertCode(
                () -> debitLines.debit(EntryKind.INVOICE, "other:" + reference, null, List.of(line.id())),
                "billing.lineSettled");
    }

    @Test
    void many_reductions_at_once_never_take_away_more_than_is_there() throws Exception {
        LineView line = pricedLines.add(List.of(slot("T1", 1000))).get(0);
        debitLines.debit(EntryKind.INVOICE, "invoice:" + reference, null, List.of(line.id()));
        List<Outcome<LineView>> outcomes = AtOnce.run(IntStream.range(0, 16)
                .<Callable<LineView>>mapToObj(i -> () ->
                        pricedLines.reduce(new Reduction(reference, "T1", Money.cents(300), List.of(), "Au prorata")))
                .toList());
        assertThat(outcomes).filteredOn(outcome -> outcome.failure() == null).hasSize(3);
        assertThat(pricedLines.ofReference(reference).get(0).standing()).isEqualTo(Money.cents(100));
    }

    @Test
    void more_than_is_there_cannot_be_taken_away_by_hand_either() throws Exception {
        LineView line = pricedLines.add(List.of(slot("T1", 1000))).get(0);
        debitLines.debit(EntryKind.INVOICE, "invoice:" + reference, null, List.of(line.id()));
        assertThatThrownBy(() -> Books.number(database, """
                        INSERT INTO billing.line (payer_id, service_code, reference, key, revision, corrects, label, explanation,
                               quantity, unit, unit_price_cents, vat_rate, amount_cents, vat_cents, period_start, period_end, due_on,
                               reason, created_at)
                        SELECT payer_id, service_code, reference, key, 9, id, label, explanation, quantity, unit, unit_price_cents,
                               vat_rate, -amount_cents - 1, 0, period_start, period_end, due_on, 'Trop', now()
                          FROM billing.line WHERE id = ? RETURNING id""", line.id())).hasMessageContaining("are left");
    }

    @Test
    void of_one_part_of_a_booking_one_line_stands_even_for_those_who_write_by_hand() throws Exception {
        long cancelled = pricedLines.add(List.of(meal("A", 350))).get(0).id();
        pricedLines.cancel(reference, "A", "Absent");
        List<Outcome<Long>> outcomes = AtOnce.run(IntStream.rangeClosed(1, 16)
                .<Callable<Long>>mapToObj(revision -> () -> Books.number(database, """
                        INSERT INTO billing.line (payer_id, service_code, reference, key, revision, label, explanation, quantity,
                               unit, unit_price_cents, vat_rate, amount_cents, vat_cents, period_start, period_end, due_on,
                               created_at)
                        SELECT payer_id, service_code, reference, key, ?, label, explanation, quantity, unit,
                               unit_price_cents, vat_rate, amount_cents, vat_cents, period_start, period_end, due_on, now()
                          FROM billing.line, pg_sleep(0.1) WHERE id = ? RETURNING id""", revision, cancelled))
                .toList());
        assertThat(outcomes).filteredOn(outcome -> outcome.failure() == null).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.failure() != null)
                .allSatisfy(outcome -> assertThat(outcome.failure()).hasStackTraceContaining("stands already"));
        assertThat(pricedLines.ofReference(reference))
                .extracting(LineView::state)
                .containsExactly(LineState.CANCELLED, LineState.PENDING);
    }

    @Test
    void what_is_to_be_charged_is_said_whole_and_billing_finds_the_difference() {
        pricedLines.replace(reference, List.of(slot("T1", 1000), slot("T2", 2000), slot("T3", 3000)), "Attribution");
        LineView first = pricedLines.ofReference(reference).get(0);
        debitLines.debit(EntryKind.INVOICE, "invoice:" + reference, null, List.of(first.id()));
        List<NewLine> wanted = List.of(slot("T1", 400), slot("T2", 2000), slot("T4", 4000));
        pricedLines.replace(reference, wanted, "Créneau raccourci");
        int lines = pricedLines.ofReference(reference).size();
        List<LineView> standing = pricedLines.replace(reference, wanted, "Créneau raccourci");
        assertThat(pricedLines.ofReference(reference)).hasSize(lines);
        assertThat(standing)
                .extracting(LineView::key, LineView::standing)
                .containsExactlyInAnyOrder(
                        tuple("T1", Money.cents(400)), tuple("T2", Money.cents(2000)), tuple("T4", Money.cents(4000)));
        assertThat(pricedLines.replace(reference, List.of(), "Créneau rendu")).isEmpty();
    }

    @Test
    void many_bookings_are_said_at_once_and_each_ends_as_if_it_were_alone() {
        String other = reference + "/other";
        pricedLines.replaceAll(List.of(
                new ChargedBooking(reference, List.of(slot("T1", 1000), slot("T2", 2000)), "Attribution"),
                new ChargedBooking(other, List.of(of(other, "T1", 700), of(other, "T2", 800)), "Attribution")));
        LineView invoiced = pricedLines.ofReference(other).get(0);
        debitLines.debit(EntryKind.INVOICE, "invoice:" + other, null, List.of(invoiced.id()));
        pricedLines.replaceAll(List.of(
                new ChargedBooking(reference, List.of(slot("T1", 1000)), "Créneau rendu"),
                new ChargedBooking(other, List.of(of(other, "T1", 300), of(other, "T3", 900)), "Créneau déplacé")));
        assertThat(pricedLines.ofReference(reference))
                .extracting(LineView::key, LineView::state, LineView::reason)
                .containsExactly(
                        tuple("T1", LineState.PENDING, null), tuple("T2", LineState.CANCELLED, "Créneau rendu"));
        assertThat(pricedLines.ofReference(other))
                .extracting(LineView::key, LineView::amount, LineView::standing)
                .containsExactlyInAnyOrder(
                        tuple("T1", Money.cents(700), Money.cents(300)),
                        tuple("T2", Money.cents(800), Money.ZERO),
                        tuple("T1", Money.cents(-400), Money.ZERO),
                        tuple("T3", Money.cents(900), Money.cents(900)));
    }

    @Test
    void what_is_free_of_charge_is_kept_with_its_reason_and_may_cost_something_later() {
        pricedLines.replace(reference, List.of(slot("T1", 0)), "Gratuité");
        LineView free = pricedLines.ofReference(reference).get(0);
        assertThat(debitLines.debit(EntryKind.INVOICE, "invoice:" + reference, null, List.of(free.id())))
                .isNull();
        pricedLines.replace(reference, List.of(slot("T1", 0)), "Gratuité");
        assertThat(pricedLines.ofReference(reference)).hasSize(1);
        pricedLines.replace(reference, List.of(slot("T1", 500)), "Fin de la gratuité");
        assertThat(pricedLines.ofReference(reference))
                .extracting(LineView::standing)
                .contains(Money.cents(500));
    }

    @Test
    void an_estimate_counts_what_waits_until_the_day_that_is_asked() {
        pricedLines.add(List.of(
                Books.line(payer, MEALS, reference, "A", 350, today),
                Books.line(payer, MEALS, reference, "B", 350, today.plusDays(10)),
                Books.line(payer, MEALS, reference, "C", 350, today.plusDays(11))));
        Estimate estimate = pricedLines.estimate(payer, MEALS, today.plusDays(10));
        assertThat(estimate.notYetDebited()).isEqualTo(Money.cents(700));
        assertThat(estimate.estimatedBalance()).isEqualTo(PAID.minus(Money.cents(700)));
        assertThat(estimate.lines()).isEqualTo(2);
    }

    @Test
    void nothing_is_charged_to_nobody_nor_for_what_is_not_offered() {
        assertCode(
                () -> pricedLines.add(List.of(Books.line(999_999_999, MEALS, reference, "A", 1, today))),
                "billing.unknownPayer");
        assertCode(
                () -> pricedLines.add(List.of(Books.line(payer, "NOTHING", reference, "A", 1, today))),
                "billing.serviceClosed");
    }

    @Test
    void many_who_make_somebody_a_payer_at_once_get_the_same_one() throws Exception {
        long person = Books.person(database);
        List<Outcome<Long>> outcomes = AtOnce.run(IntStream.range(0, 16)
                .<Callable<Long>>mapToObj(i -> () -> payers.ofPerson(person))
                .toList());
        assertThat(outcomes).extracting(Outcome::failure).containsOnlyNulls();
        assertThat(outcomes)
                .extracting(Outcome::value)
                .containsOnly(outcomes.get(0).value());
    }

    private void debitAll() {
        while (debitLines.debitDue(today, 500) == 500) {
            // on to the next
        }
    }

    private Money balance() {
        return balances.wallet(payer, MEALS);
    }

    private NewLine meal(String key, long cents) {
        return Books.line(payer, MEALS, reference, key, cents, today);
    }

    private NewLine slot(String key, long cents) {
        return of(reference, key, cents);
    }

    private NewLine of(String booking, String key, long cents) {
        return Books.line(payer, SLOTS, booking, key, cents, today);
    }

    private static void assertCode(ThrowingCallable call, String code) {
        assertThatThrownBy(call).isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
