package org.palestre.billing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.palestre.billing.boundary.AccountKey;
import org.palestre.billing.boundary.AccountKind;
import org.palestre.billing.boundary.Balances;
import org.palestre.billing.boundary.DebitLines;
import org.palestre.billing.boundary.EntryKind;
import org.palestre.billing.boundary.Ledger;
import org.palestre.billing.boundary.LineState;
import org.palestre.billing.boundary.LineView;
import org.palestre.billing.boundary.NewEntry;
import org.palestre.billing.boundary.NewLine;
import org.palestre.billing.boundary.Payers;
import org.palestre.billing.boundary.PricedLines;
import org.palestre.billing.boundary.Reduction;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Money;
import org.palestre.testing.InContainer;

/**
 * Whatever callers do in whatever order, the wallets hold what a model of a few lines says: bookings, changes, debits,
 * invoices, payments, refunds, payments that did not come. A failure names its seed and its steps.
 */
@InContainer
class AnySequenceIT {

    private static final int SEQUENCES =
            Integer.parseInt(System.getenv().getOrDefault("PALESTRE_TEST_SEQUENCES", "12"));
    private static final int STEPS = 30;

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
    void any_sequence_keeps_the_ledger_balanced_and_no_wallet_wrong() throws Exception {
        for (int seed = 0; seed < SEQUENCES; seed++) {
            new Sequence(seed, payers.ofPerson(Books.person(database))).run();
        }
        assertThat(Books.broken(database)).isZero();
        assertThat(Books.misplaced(database)).isZero();
    }

    /** One sequence of steps, and what a wallet must hold after them. */
    private final class Sequence {

        private final int seed;
        private final long payer;
        private final Random random;
        private final String reference = Books.reference();
        private final Map<String, Long> wallets = new HashMap<>(Map.of(Books.MEALS, 0L, Books.SLOTS, 0L));
        /** What is charged under each key, of both services. */
        private final Map<String, Map<String, Long>> charged =
                new HashMap<>(Map.of(Books.MEALS, new TreeMap<>(), Books.SLOTS, new TreeMap<>()));
        /** What was charged and has not been taken from the wallet yet. */
        private final Map<String, Long> waiting = new HashMap<>(Map.of(Books.MEALS, 0L, Books.SLOTS, 0L));

        private final List<Long> payments = new ArrayList<>();
        private final List<String> steps = new ArrayList<>();

        Sequence(int seed, long payer) {
            this.seed = seed;
            this.payer = payer;
            this.random = new Random(seed);
        }

        void run() {
            for (int step = 0; step < STEPS; step++) {
                String service = random.nextBoolean() ? Books.MEALS : Books.SLOTS;
                switch (random.nextInt(7)) {
                    case 0 -> pay(service, step);
                    case 1 -> refund(service, step);
                    case 2 -> cancelPayment();
                    case 3 -> debit(service, step);
                    case 4 -> reduce(service);
                    case 5 -> cancel(service);
                    default -> replace(service);
                }
                compare();
            }
        }

        private void pay(String service, int step) {
            long cents = 1 + random.nextInt(5000);
            steps.add("pay " + service + " " + cents);
            payments.add(ledger.book(NewEntry.move(
                    EntryKind.PAYMENT,
                    "payment:" + reference + step,
                    AccountKey.of(AccountKind.CASH),
                    AccountKey.wallet(payer, service),
                    Money.cents(cents))));
            wallets.merge(service, cents, Long::sum);
        }

        private void refund(String service, int step) {
            long cents = 1 + random.nextInt(3000);
            steps.add("refund " + service + " " + cents);
            boolean possible = wallets.get(service) >= cents;
            try {
                ledger.bookCovered(NewEntry.move(
                        EntryKind.REFUND,
                        "refund:" + reference + step,
                        AccountKey.wallet(payer, service),
                        AccountKey.of(AccountKind.REFUND_DUE),
                        Money.cents(cents)));
                assertThat(possible).as(said()).isTrue();
                wallets.merge(service, -cents, Long::sum);
            } catch (BusinessException e) {
                assertThat(possible).as(said()).isFalse();
            }
        }

        private void cancelPayment() {
            if (payments.isEmpty()) {
                return;
            }
            long entry = payments.remove(random.nextInt(payments.size()));
            steps.add("cancel payment " + entry);
            ledger.reverse(entry, EntryKind.PAYMENT_CANCELLED, "cancelled:" + entry);
            ledger.entry(entry).postings().stream()
                    .filter(posting -> posting.account().kind() == AccountKind.WALLET)
                    .forEach(posting -> wallets.merge(
                            posting.account().serviceCode(), -posting.amount().cents(), Long::sum));
        }

        private void debit(String service, int step) {
            steps.add("debit " + service);
            if (service.equals(Books.MEALS)) {
                while (debitLines.debitDue(today(), 100) > 0) {
                    // until nothing waits any more
                }
            } else {
                List<Long> lines = pricedLines.ofReference(reference).stream()
                        .filter(line -> line.serviceCode().equals(service) && line.state() == LineState.PENDING)
                        .map(LineView::id)
                        .toList();
                debitLines.debit(EntryKind.INVOICE, "invoice:" + reference + step, null, lines);
            }
            wallets.merge(service, -waiting.put(service, 0L), Long::sum);
        }

        private void reduce(String service) {
            Map<String, Long> here = charged.get(service);
            String key = "K" + random.nextInt(4) + service;
            long by = 1 + random.nextInt(500);
            steps.add("reduce " + key + " by " + by);
            boolean possible = here.getOrDefault(key, 0L) >= by;
            try {
                pricedLines.reduce(new Reduction(reference, key, Money.cents(by), List.of(), "Essai"));
                assertThat(possible).as(said()).isTrue();
                charge(service, key, here.get(key) - by);
            } catch (BusinessException e) {
                assertThat(possible).as(said()).isFalse();
            }
        }

        private void cancel(String service) {
            String key = "K" + random.nextInt(4) + service;
            steps.add("cancel " + key);
            try {
                pricedLines.cancel(reference, key, "Essai");
                charge(service, key, 0);
            } catch (BusinessException e) {
                assertThat(charged.get(service)).as(said()).doesNotContainKey(key);
            }
        }

        /** What is charged for both services is said whole. */
        private void replace(String service) {
            List<NewLine> wanted = new ArrayList<>();
            Map<String, Long> amounts = new TreeMap<>();
            for (int i = 0; i < 4; i++) {
                if (random.nextInt(3) > 0) {
                    amounts.put("K" + i + service, (long) random.nextInt(2000));
                }
            }
            steps.add("replace " + amounts);
            charged.forEach((other, keys) -> (other.equals(service) ? amounts : keys)
                    .forEach((key, cents) -> wanted.add(Books.line(payer, other, reference, key, cents, today()))));
            pricedLines.replace(reference, wanted, "Essai");
            charged.get(service).keySet().stream()
                    .filter(key -> !amounts.containsKey(key))
                    .toList()
                    .forEach(key -> charge(service, key, 0));
            amounts.forEach((key, cents) -> charge(service, key, cents));
        }

        private void charge(String service, String key, long cents) {
            long before = charged.get(service).getOrDefault(key, 0L);
            charged.get(service).put(key, cents);
            waiting.merge(service, cents - before, Long::sum);
        }

        /**
         * What was given back of a prepaid service is in the wallet at once; so only wallet and waiting together say
         * what they must.
         */
        private void compare() {
            wallets.forEach((service, cents) -> assertThat(
                            pricedLines.estimate(payer, service, today()).estimatedBalance())
                    .as(said())
                    .isEqualTo(Money.cents(cents - waiting.get(service))));
            wallets.replaceAll((service, cents) -> {
                long now = balances.wallet(payer, service).cents();
                waiting.merge(service, now - cents, Long::sum);
                return now;
            });
            Map<String, Money> standing = new TreeMap<>();
            pricedLines
                    .ofReference(reference)
                    .forEach(line -> standing.merge(line.key(), line.standing(), Money::plus));
            charged.values()
                    .forEach(keys -> keys.forEach((key, cents) -> assertThat(standing.getOrDefault(key, Money.ZERO))
                            .as(said() + " " + key)
                            .isEqualTo(Money.cents(cents))));
        }

        private LocalDate today() {
            return LocalDate.now(clock);
        }

        private String said() {
            return "seed " + seed + ": " + steps;
        }
    }
}
