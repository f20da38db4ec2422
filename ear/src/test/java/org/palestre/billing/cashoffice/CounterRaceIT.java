package org.palestre.billing.cashoffice;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palestre.billing.Books;
import org.palestre.billing.cashoffice.boundary.CancelReceipt;
import org.palestre.billing.cashoffice.boundary.Coins;
import org.palestre.billing.cashoffice.boundary.DepositTakings;
import org.palestre.billing.cashoffice.boundary.DepositView;
import org.palestre.billing.cashoffice.boundary.Destination;
import org.palestre.billing.cashoffice.boundary.MeansKind;
import org.palestre.billing.cashoffice.boundary.NewDeposit;
import org.palestre.billing.cashoffice.boundary.NewMeans;
import org.palestre.billing.cashoffice.boundary.NewReceipt;
import org.palestre.billing.cashoffice.boundary.ReceiptView;
import org.palestre.billing.cashoffice.boundary.RunTill;
import org.palestre.billing.cashoffice.boundary.TakePayment;
import org.palestre.billing.payment.boundary.WalletAmount;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Money;
import org.palestre.testing.AtOnce;
import org.palestre.testing.AtOnce.Outcome;
import org.palestre.testing.Caller;
import org.palestre.testing.InContainer;
import org.palestre.testing.Sql;
import org.wildfly.security.auth.server.SecurityIdentity;

/** Many at one counter at the same moment: every cent is in the ledger once, and every number is given once. */
@InContainer
class CounterRaceIT {

    @EJB
    private RunTill runTill;

    @EJB
    private TakePayment takePayment;

    @EJB
    private CancelReceipt cancelReceipt;

    @EJB
    private DepositTakings depositTakings;

    @Resource(lookup = "java:jboss/datasources/palestre")
    private DataSource database;

    private Counter counter;
    private long payer;
    private SecurityIdentity cashier;
    private long till;

    @BeforeEach
    void open() throws Exception {
        counter = Counter.opened(Sql.of(database));
        payer = counter.payer();
        cashier = Caller.signIn(counter.cashier());
        till = till(cashier);
    }

    @Test
    void nothing_is_taken_on_a_till_that_is_being_closed_at_the_same_moment() throws Exception {
        take(cashier, till, UUID.randomUUID().toString(), 100);
        List<Callable<Long>> calls = new ArrayList<>(Collections.nCopies(
                12, () -> take(cashier, till, UUID.randomUUID().toString(), 100)
                        .total()
                        .cents()));
        calls.add(
                6,
                () -> cashier.runAs(
                        (Callable<Long>) () -> runTill.close(till, List.of(new Coins(100, 1)), "Essai de clôture")
                                .expectedCash()
                                .cents()));
        List<Outcome<Long>> outcomes = AtOnce.run(calls);

        Outcome<Long> closing = outcomes.get(6);
        assertThat(closing.failure()).isNull();
        long taken = 100
                + Stream.concat(outcomes.subList(0, 6).stream(), outcomes.subList(7, 13).stream())
                        .filter(outcome -> outcome.failure() == null)
                        .mapToLong(Outcome::value)
                        .sum();
        assertThat(closing.value())
                .as("the till was closed over what was taken on it")
                .isEqualTo(taken);
        assertThat(outcomes)
                .extracting(Outcome::failure)
                .filteredOn(failure -> failure != null)
                .allSatisfy(failure -> assertThat(code(failure)).isEqualTo("cashoffice.tillClosed"));
        assertThat(counter.balance(payer)).isEqualTo(taken);
        assertThat(counter.held("CASH")).as("what was counted").isEqualTo(100);
        assertThat(counter.gapless()).isTrue();
        assertThat(Books.broken(database)).isZero();
    }

    @Test
    void a_receipt_is_cancelled_once_by_eight_who_cancel_it_at_once() throws Exception {
        ReceiptView receipt = take(cashier, till, UUID.randomUUID().toString(), 2500);
        List<Outcome<ReceiptView>> outcomes = AtOnce.run(Collections.nCopies(
                8, () -> cashier.runAs((Callable<ReceiptView>) () -> cancelReceipt.cancel(receipt.id(), "Essai"))));

        assertThat(outcomes).filteredOn(outcome -> outcome.failure() == null).hasSize(1);
        assertThat(outcomes)
                .extracting(Outcome::failure)
                .filteredOn(failure -> failure != null)
                .allSatisfy(failure -> assertThat(code(failure)).isEqualTo("cashoffice.cancelledAlready"));
        assertThat(counter.balance(payer)).isZero();
        assertThat(counter.held("CASH")).isZero();
    }

    @Test
    void the_same_click_sixteen_times_is_one_receipt() throws Exception {
        String key = UUID.randomUUID().toString();
        List<Outcome<ReceiptView>> outcomes = AtOnce.run(Collections.nCopies(16, () -> take(cashier, till, key, 1990)));

        assertThat(outcomes).extracting(Outcome::failure).containsOnlyNulls();
        assertThat(outcomes)
                .extracting(outcome -> outcome.value().number())
                .containsOnly(
                        "Q" + counter.code + outcomes.get(0).value().number().substring(6));
        assertThat(counter.receipts()).isEqualTo(1);
        assertThat(counter.balance(payer)).isEqualTo(1990);
    }

    @Test
    void the_numbers_of_two_cashiers_of_one_office_have_no_gap() throws Exception {
        SecurityIdentity other = Caller.signIn(counter.cashier());
        long otherTill = till(other);
        List<Callable<ReceiptView>> calls = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            boolean fails = i % 3 == 0;
            calls.add(() -> fails
                    ? takeUnknownVoucher()
                    : take(cashier, till, UUID.randomUUID().toString(), 100));
            calls.add(() -> take(other, otherTill, UUID.randomUUID().toString(), 500));
        }
        List<Outcome<ReceiptView>> outcomes = AtOnce.run(calls);

        assertThat(outcomes).filteredOn(outcome -> outcome.failure() == null).hasSize(16);
        assertThat(counter.receipts()).isEqualTo(16);
        assertThat(counter.gapless()).isTrue();
    }

    @Test
    void a_cheque_goes_onto_one_slip_of_the_eight_that_are_made_at_once() throws Exception {
        cashier.runAs((Callable<ReceiptView>) () -> takePayment.take(new NewReceipt(
                till,
                UUID.randomUUID().toString(),
                null,
                List.of(WalletAmount.of(payer, Counter.SERVICE, Money.cents(4200))),
                List.of(NewMeans.cheque(Money.cents(4200), "7654321", "Crédit du Littoral", "Essai Guichet")))));
        long item = Sql.of(database)
                .number(
                        "SELECT m.id FROM billing.receipt_means m JOIN billing.receipt r ON r.id = m.receipt_id WHERE r.office_id = ?",
                        counter.office);
        assertThat(code(AtOnce.run(List.of(deposit(item))).get(0).failure()))
                .as("before the till is counted")
                .isEqualTo("cashoffice.notDepositable");
        cashier.runAs((Runnable) () -> runTill.close(till, List.of(), null));

        List<Outcome<DepositView>> outcomes = AtOnce.run(Collections.nCopies(8, deposit(item)));
        assertThat(outcomes).filteredOn(outcome -> outcome.failure() == null).hasSize(1);
        assertThat(outcomes)
                .extracting(Outcome::failure)
                .filteredOn(failure -> failure != null)
                .allSatisfy(failure -> assertThat(code(failure)).isEqualTo("cashoffice.depositedAlready"));
        assertThat(counter.held("CHEQUE")).isZero();
    }

    private Callable<DepositView> deposit(long item) {
        return () -> cashier.runAs((Callable<DepositView>) () -> depositTakings.make(
                new NewDeposit(counter.office, MeansKind.CHEQUE, Destination.BANK, List.of(item), List.of())));
    }

    private long till(SecurityIdentity who) throws Exception {
        return who.runAs((Callable<Long>) () -> runTill.open(counter.office, Money.ZERO));
    }

    private ReceiptView take(SecurityIdentity who, long onTill, String key, long cents) throws Exception {
        return who.runAs((Callable<ReceiptView>) () -> takePayment.take(new NewReceipt(
                onTill,
                key,
                null,
                List.of(WalletAmount.of(payer, Counter.SERVICE, Money.cents(cents))),
                List.of(NewMeans.cash(Money.cents(cents))))));
    }

    /** Fails when its number is taken already: there is no such issuer. */
    private ReceiptView takeUnknownVoucher() throws Exception {
        return cashier.runAs((Callable<ReceiptView>) () -> takePayment.take(new NewReceipt(
                till,
                UUID.randomUUID().toString(),
                null,
                List.of(WalletAmount.of(payer, Counter.SERVICE, Money.cents(1000))),
                List.of(NewMeans.vouchers("NOBODY", "10001", 1, Money.cents(1000))))));
    }

    private static String code(Exception failure) {
        return failure instanceof BusinessException refusal ? refusal.code() : String.valueOf(failure);
    }
}
