package org.palestre.billing.wallet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palestre.billing.Books;
import org.palestre.billing.boundary.DebitLines;
import org.palestre.billing.boundary.Ledger;
import org.palestre.billing.boundary.LineView;
import org.palestre.billing.boundary.NewLine;
import org.palestre.billing.boundary.Payers;
import org.palestre.billing.boundary.PricedLines;
import org.palestre.billing.boundary.Services;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Money;
import org.palestre.testing.AtOnce;
import org.palestre.testing.AtOnce.Outcome;
import org.palestre.testing.InContainer;

/** Who is in debt beyond the overdraft cannot book, whatever the caller asked before and whoever books at the same moment. */
@InContainer
class BookingCoverIT {

    private static final String SERVICE = Books.MEALS;

    @EJB
    private PricedLines pricedLines;

    @EJB
    private Services services;

    @EJB
    private DebitLines debitLines;

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
    private long overdraft;

    @BeforeEach
    void somebodyWhoPays() throws Exception {
        payer = payers.ofPerson(Books.person(database));
        reference = Books.reference();
        overdraft = services.service(SERVICE).overdraft().cents();
    }

    @Test
    void bookings_made_at_once_do_not_use_the_same_overdraft() throws Exception {
        pay(1_000);
        long possible = (1_000 + overdraft) / 500;
        List<Outcome<Object>> outcomes = AtOnce.run(IntStream.range(0, 32)
                .<Callable<Object>>mapToObj(i -> () -> pricedLines.add(List.of(meal(Books.reference(), "K", 500))))
                .toList());
        assertThat(outcomes).filteredOn(one -> one.failure() == null).hasSize((int) possible);
        assertThat(outcomes)
                .filteredOn(one -> one.failure() != null)
                .allSatisfy(one -> assertCode(one.failure(), "wallet.notCovered"));
        assertThat(pricedLines.estimate(payer, SERVICE, today()).estimatedBalance())
                .as("all that was covered was booked, and nothing else")
                .isEqualTo(Money.cents(1_000 - possible * 500));
    }

    @Test
    void neither_debits_nor_changes_at_the_same_moment_let_more_be_booked_than_is_covered() throws Exception {
        pay(2_000);
        List<Callable<Object>> calls = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String own = Books.reference();
            calls.add(() -> pricedLines.add(List.of(meal(own, "A", 300))));
            calls.add(() -> pricedLines.replace(own, List.of(meal(own, "A", 700), meal(own, "B", 100)), "Essai"));
            calls.add(() -> debitLines.debitDue(today(), 20));
        }
        AtOnce.run(calls).forEach(outcome -> {
            if (outcome.failure() != null) {
                assertThat(outcome.failure())
                        .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.code())
                                .isIn("wallet.notCovered", "billing.lineDiffers"));
            }
        });
        assertThat(pricedLines.estimate(payer, SERVICE, today()).estimatedBalance())
                .isGreaterThanOrEqualTo(Money.cents(-overdraft));
        assertThat(Books.broken(database)).isZero();
    }

    @Test
    void who_owes_may_change_a_booking_as_long_as_it_costs_no_more() throws Exception {
        pricedLines.add(List.of(meal(reference, "A", overdraft)));
        assertRefused(() -> pricedLines.add(List.of(meal(reference, "B", 1))), "wallet.notCovered");
        assertRefused(
                () -> pricedLines.replace(
                        reference, List.of(meal(reference, "A", overdraft), meal(reference, "B", 1)), "Essai"),
                "wallet.notCovered");
        assertThat(standing()).as("what was refused changed nothing").containsExactly(Money.cents(overdraft));
        pricedLines.replace(reference, List.of(meal(reference, "B", overdraft)), "Un autre jour");
        pricedLines.replace(reference, List.of(meal(reference, "B", overdraft - 1)), "Plus court");
        pricedLines.replace(
                reference, List.of(meal(reference, "B", overdraft - 1), meal(reference, "C", 1)), "Un jour de plus");
        assertThat(standing()).containsExactlyInAnyOrder(Money.cents(overdraft - 1), Money.cents(1));
    }

    @Test
    void who_learns_what_is_missing_and_pays_that_can_book() throws Exception {
        assertThatThrownBy(() -> pricedLines.add(List.of(meal(reference, "A", overdraft + 250))))
                .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.values())
                        .containsExactly(Money.cents(250), Money.cents(overdraft)));
        pay(250);
        assertThat(pricedLines.add(List.of(meal(reference, "A", overdraft + 250))))
                .hasSize(1);
    }

    @Test
    void what_is_invoiced_or_free_needs_no_cover() {
        pricedLines.add(List.of(Books.line(payer, Books.SLOTS, reference, "T1", 5_000_000, today())));
        pricedLines.add(List.of(meal(reference, "A", 0)));
        assertThat(standing()).containsExactlyInAnyOrder(Money.cents(5_000_000), Money.ZERO);
    }

    private List<Money> standing() {
        return pricedLines.ofReference(reference).stream()
                .filter(LineView::stands)
                .map(LineView::standing)
                .toList();
    }

    private NewLine meal(String booking, String key, long cents) {
        return Books.line(payer, SERVICE, booking, key, cents, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void pay(long cents) {
        Books.pay(ledger, payer, SERVICE, cents);
    }

    private static void assertRefused(ThrowingCallable call, String code) {
        assertThatThrownBy(call).satisfies(failure -> assertCode(failure, code));
    }

    private static void assertCode(Throwable failure, String code) {
        assertThat(failure).isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
