package org.palestre.billing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.palestre.billing.boundary.AccountKey;
import org.palestre.billing.boundary.AccountKind;
import org.palestre.billing.boundary.Balances;
import org.palestre.billing.boundary.DebitLines;
import org.palestre.billing.boundary.EntryKind;
import org.palestre.billing.boundary.Ledger;
import org.palestre.billing.boundary.NewEntry;
import org.palestre.billing.boundary.NewLine;
import org.palestre.billing.boundary.Payers;
import org.palestre.billing.boundary.PricedLines;
import org.palestre.billing.wallet.boundary.ExamineRefunds;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Money;
import org.palestre.testing.AtOnce;
import org.palestre.testing.AtOnce.Outcome;
import org.palestre.testing.Caller;
import org.palestre.testing.InContainer;
import org.palestre.testing.Sql;
import org.wildfly.security.auth.server.SecurityIdentity;

/**
 * Thirty-two threads pay into one wallet, book against it as long as it bears that, take bookings back, debit and ask for
 * refunds; afterwards it holds what the arithmetic says. For some seconds; for as many as {@code PALESTRE_TEST_SECONDS} says, if it is set.
 */
@InContainer
class OneWalletRaceIT {

    private static final int THREADS = 32;
    private static final int SECONDS = Integer.parseInt(System.getenv().getOrDefault("PALESTRE_TEST_SECONDS", "4"));
    private static final String SERVICE = "PERISCOLAIRE";

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

    @EJB
    private ExamineRefunds examine;

    @Inject
    private Clock clock;

    @Resource(lookup = "java:jboss/datasources/palestre")
    private DataSource database;

    /** What a thread has paid in, and what stands of what it booked. */
    private record Sum(long paid, long refunded, long booked, int done) {}

    /** Whose wallet it is, and who decides about refunds. */
    private record Wallet(long payer, long person, SecurityIdentity treasurer) {}

    @Test
    void one_wallet_holds_what_the_arithmetic_says() throws Exception {
        long person = Books.person(database);
        long payer = payers.ofPerson(person);
        SecurityIdentity treasurer = Caller.signIn("regisseur@demo.example");
        long until = System.nanoTime() + SECONDS * 1_000_000_000L;
        List<Outcome<Sum>> outcomes = AtOnce.run(
                IntStream.range(0, THREADS)
                        .<Callable<Sum>>mapToObj(
                                thread -> () -> work(new Wallet(payer, person, treasurer), thread, until))
                        .toList(),
                Duration.ofSeconds(60L + SECONDS));
        assertThat(outcomes).extracting(Outcome::failure).containsOnlyNulls();

        LocalDate today = LocalDate.now(clock);
        while (debitLines.debitDue(today, 500) > 0) {
            // until nothing waits any more
        }
        long expected = outcomes.stream()
                .map(Outcome::value)
                .mapToLong(sum -> sum.paid() - sum.refunded() - sum.booked())
                .sum();
        assertThat(balances.wallet(payer, SERVICE)).isEqualTo(Money.cents(expected));
        assertThat(pricedLines.estimate(payer, SERVICE, today).notYetDebited()).isEqualTo(Money.ZERO);
        assertThat(Books.broken(database)).isZero();
        assertThat(Books.misplaced(database)).isZero();
        assertThat(outcomes.stream().mapToInt(outcome -> outcome.value().done()).sum())
                .isGreaterThan(THREADS);
    }

    private Sum work(Wallet wallet, int thread, long until) {
        long payer = wallet.payer();
        Random random = new Random(thread);
        long paid = 0;
        long refunded = 0;
        long booked = 0;
        int done = 0;
        String reference = Books.reference();
        for (int i = 0; System.nanoTime() < until; i++, done++) {
            long cents = 1 + random.nextInt(1000);
            switch (random.nextInt(6)) {
                case 0 -> {
                    ledger.book(NewEntry.move(
                            EntryKind.PAYMENT,
                            "payment:" + reference + i,
                            AccountKey.of(AccountKind.ONLINE),
                            AccountKey.wallet(payer, SERVICE),
                            Money.cents(cents)));
                    paid += cents;
                }
                case 1 ->
                    refunded += i % 8 == 0 ? asked(wallet, cents) : refund(payer, "refund:" + reference + i, cents);
                case 2 -> debitLines.debitDue(LocalDate.now(clock), 20);
                case 3 -> booked -= takeBack(reference, random.nextInt(i + 1));
                default -> booked += book(Books.line(payer, SERVICE, reference, "K" + i, cents, LocalDate.now(clock)));
            }
        }
        return new Sum(paid, refunded, booked, done);
    }

    private long book(NewLine line) {
        try {
            pricedLines.add(List.of(line));
            return line.amount().cents();
        } catch (BusinessException e) {
            assertThat(e.code()).isEqualTo("wallet.notCovered");
            return 0;
        }
    }

    private long refund(long payer, String reference, long cents) {
        try {
            ledger.bookCovered(NewEntry.move(
                    EntryKind.REFUND,
                    reference,
                    AccountKey.wallet(payer, SERVICE),
                    AccountKey.of(AccountKind.REFUND_DUE),
                    Money.cents(cents)));
            return cents;
        } catch (BusinessException e) {
            assertThat(e.code()).isEqualTo("billing.notEnough");
            return 0;
        }
    }

    /** The payer asks, unless another request waits; the treasurer accepts if the money is there, and refuses otherwise. */
    private long asked(Wallet wallet, long cents) {
        List<Map<String, Object>> request = Sql.of(database)
                .rows(
                        "INSERT INTO billing.refund (payer_id, service_code, cents, iban, holder, requested_by, requested_at)"
                                + " VALUES (?, ?, ?, 'FR1420041010050500013M02606', 'ESSAI', ?, now())"
                                + " ON CONFLICT DO NOTHING RETURNING reference",
                        wallet.payer(),
                        SERVICE,
                        cents,
                        wallet.person());
        return request.isEmpty()
                ? 0
                : decided(wallet, request.get(0).get("reference").toString(), cents);
    }

    private long decided(Wallet wallet, String number, long cents) {
        try {
            wallet.treasurer().runAs((Runnable) () -> examine.accept(number));
            return cents;
        } catch (BusinessException e) {
            assertThat(e.code()).isEqualTo("billing.notEnough");
            wallet.treasurer().runAs((Runnable) () -> examine.refuse(number, "Il n’y a plus assez"));
            return 0;
        }
    }

    private long takeBack(String reference, int key) {
        try {
            return pricedLines.cancel(reference, "K" + key, "Essai").cents();
        } catch (BusinessException e) {
            assertThat(e.code()).isEqualTo("billing.unknownLine");
            return 0;
        }
    }
}
