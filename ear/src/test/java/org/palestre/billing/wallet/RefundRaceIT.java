package org.palestre.billing.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.palestre.billing.Books;
import org.palestre.billing.boundary.AccountKey;
import org.palestre.billing.boundary.Balances;
import org.palestre.billing.boundary.DebitLines;
import org.palestre.billing.boundary.EntryKind;
import org.palestre.billing.boundary.Ledger;
import org.palestre.billing.boundary.NewEntry;
import org.palestre.billing.boundary.Payers;
import org.palestre.billing.boundary.PricedLines;
import org.palestre.billing.wallet.boundary.ExamineRefunds;
import org.palestre.billing.wallet.boundary.RefundTransfers;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Money;
import org.palestre.testing.AtOnce;
import org.palestre.testing.AtOnce.Outcome;
import org.palestre.testing.Caller;
import org.palestre.testing.InContainer;
import org.palestre.testing.Sql;
import org.wildfly.security.auth.server.SecurityIdentity;

/** Refunds against debits against payments, at the same moment, on one wallet. */
@InContainer
class RefundRaceIT {

    private static final String TREASURER = "regisseur@demo.example";
    private static final String SERVICE = Books.MEALS;

    @EJB
    private ExamineRefunds examine;

    @EJB
    private RefundTransfers transfers;

    @EJB
    private PricedLines pricedLines;

    @EJB
    private DebitLines debitLines;

    @EJB
    private Ledger ledger;

    @EJB
    private Balances balances;

    @EJB
    private Payers payers;

    @Inject
    private Clock clock;

    @Resource(lookup = "java:jboss/datasources/palestre")
    private DataSource database;

    @Test
    void eight_treasurers_accept_one_refund_and_the_money_leaves_once_while_others_pay_and_debit() throws Exception {
        long person = Books.person(database);
        long payer = payers.ofPerson(person);
        pay(payer, 10_000);
        String refund = requested(payer, person, 6_000);
        SecurityIdentity treasurer = Caller.signIn(TREASURER);
        String reference = Books.reference();
        LocalDate today = LocalDate.now(clock);
        List<Callable<String>> calls = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            int number = i;
            calls.add(() -> treasurer.runAs((Callable<String>) () -> {
                examine.accept(refund);
                return "accepted";
            }));
            calls.add(() -> {
                pricedLines.add(List.of(Books.line(payer, SERVICE, reference, "K" + number, 100, today)));
                debitLines.debitDue(today, 50);
                return "debited";
            });
            calls.add(() -> {
                pay(payer, 10);
                return "paid";
            });
        }
        List<Outcome<String>> outcomes = AtOnce.run(calls);
        while (debitLines.debitDue(today, 500) > 0) {
            // what another thread was holding
        }

        assertThat(outcomes.stream().filter(one -> "accepted".equals(one.value())))
                .hasSize(1);
        assertThat(outcomes.stream().map(Outcome::failure).filter(one -> one != null))
                .hasSize(7)
                .allSatisfy(failure -> assertThat(failure)
                        .isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(refused.code())
                                .isEqualTo("wallet.refundDecided")));
        assertThat(balances.wallet(payer, SERVICE)).isEqualTo(Money.cents(10_000 - 6_000 - 8 * 100 + 8 * 10));
        assertThat(Books.broken(database)).isZero();
    }

    @Test
    void of_a_refund_and_others_who_take_the_last_money_only_as_many_succeed_as_there_is_money_for() throws Exception {
        long person = Books.person(database);
        long payer = payers.ofPerson(person);
        pay(payer, 5_000);
        String refund = requested(payer, person, 5_000);
        SecurityIdentity treasurer = Caller.signIn(TREASURER);
        List<Callable<Boolean>> calls = new ArrayList<>();
        calls.add(() -> treasurer.runAs((Callable<Boolean>) () -> {
            examine.accept(refund);
            return true;
        }));
        for (int i = 0; i < 12; i++) {
            calls.add(() -> {
                ledger.bookCovered(NewEntry.move(
                        EntryKind.TRANSFER,
                        Books.reference(),
                        AccountKey.wallet(payer, SERVICE),
                        AccountKey.wallet(payer, "PERISCOLAIRE"),
                        Money.cents(5_000)));
                return true;
            });
        }
        List<Outcome<Boolean>> outcomes = AtOnce.run(calls);
        assertThat(outcomes.stream().filter(one -> one.failure() == null)).hasSize(1);
        assertThat(balances.wallet(payer, SERVICE)).isEqualTo(Money.ZERO);
    }

    @Test
    void a_refund_leaves_once_and_is_in_the_wallet_again_when_the_bank_gives_it_back() throws Exception {
        long person = Books.person(database);
        long payer = payers.ofPerson(person);
        pay(payer, 5_000);
        String refund = requested(payer, person, 5_000);
        Caller.run(TREASURER, () -> examine.accept(refund));
        String file = "FILE-" + refund;
        List<Outcome<Boolean>> outcomes = AtOnce.run(
                List.of(() -> sent(refund, file), () -> sent(refund, file), () -> sent(refund, "OTHER-" + refund)));
        assertThat(outcomes.stream().filter(one -> one.failure() == null).count())
                .isBetween(1L, 2L);
        assertThat(Sql.of(database)
                        .number(
                                "SELECT count(*) FROM billing.entry e JOIN billing.refund f ON e.reference = 'refund:' || f.id"
                                        + " WHERE f.reference = ? AND e.kind = 'REFUND_SENT'",
                                refund))
                .isOne();
        transfers.returned(refund, "Compte clos");
        assertThat(balances.wallet(payer, SERVICE)).isEqualTo(Money.cents(5_000));
    }

    private boolean sent(String refund, String file) {
        transfers.sent(List.of(refund), file);
        return true;
    }

    private void pay(long payer, long cents) {
        Books.pay(ledger, payer, SERVICE, cents);
    }

    private String requested(long payer, long person, long cents) {
        return Sql.of(database)
                .one(
                        String.class,
                        "INSERT INTO billing.refund (payer_id, service_code, cents, iban, holder, requested_by, requested_at)"
                                + " VALUES (?, ?, ?, 'FR1420041010050500013M02606', 'ESSAI', ?, now()) RETURNING reference",
                        payer,
                        SERVICE,
                        cents,
                        person);
    }
}
