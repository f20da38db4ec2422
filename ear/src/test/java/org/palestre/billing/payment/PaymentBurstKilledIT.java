package org.palestre.billing.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.palestre.testing.City;

/**
 * The server is killed while many pay online: some are on PayFiP's page, some have paid, of some PayFiP has just told. After the
 * restart and the reconciliation each payment that was made is credited, to the cent and once, and nothing else is.
 */
@Isolated
class PaymentBurstKilledIT {

    private static final int PAYING = 6;
    private static final int KILLED_AFTER = 30;

    private final Wallet wallet = Wallet.empty();

    /** Amounts that were paid on PayFiP's page, by the number of the payment. */
    private final Map<String, Long> paid = new ConcurrentHashMap<>();

    private final AtomicInteger cents = new AtomicInteger(100);
    private final AtomicBoolean goingDown = new AtomicBoolean();
    private final AtomicBoolean down = new AtomicBoolean();

    @Test
    void killed_in_the_midst_of_a_burst_no_payment_is_lost_and_none_is_credited_twice() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(PAYING);
        List<Future<?>> payers = new ArrayList<>();
        for (int i = 0; i < PAYING; i++) {
            payers.add(threads.submit(this::payOnAndOn));
        }
        await("a burst, of which the first are credited")
                .pollInterval(Duration.ofMillis(5))
                .atMost(Duration.ofSeconds(30))
                .until(() -> paid.size() >= KILLED_AFTER && credited() > 0);
        goingDown.set(true);
        City.killServer();
        down.set(true);
        threads.shutdown();
        for (Future<?> payer : payers) {
            payer.get(30, TimeUnit.SECONDS);
        }
        long creditedBefore = credited();
        City.startServer();
        Wallet.reconcile();

        assertThat(creditedBefore).as("killed before all was credited").isLessThan(paid.size());
        await("all that was paid is credited")
                .pollInterval(Duration.ofMillis(200))
                .atMost(Duration.ofSeconds(60))
                .until(() -> credited() >= paid.size());
        assertThat(wallet.balance())
                .isEqualTo(paid.values().stream().mapToLong(Long::longValue).sum());
        paid.keySet().forEach(number -> assertThat(Wallet.bookings(number)).isOne());
        assertThat(credited()).as("nothing that was not paid").isEqualTo(paid.size());
    }

    /** Wants to pay, goes to the page, pays, and PayFiP tells of every second one; until the power goes. */
    private void payOnAndOn() {
        while (!down.get()) {
            try {
                long amount = cents.getAndIncrement();
                String number = wallet.send(amount);
                String operation = Wallet.operation(number);
                paid.put(number, amount);
                City.payfip().decide(operation, "P");
                if (amount % 2 == 0) {
                    City.payfip().notifyMerchant(operation);
                }
            } catch (UncheckedIOException | IllegalStateException | AssertionError e) {
                if (!goingDown.get()) {
                    throw e;
                }
            }
        }
    }

    private long credited() {
        return City.sql()
                .number(
                        "SELECT count(*) FROM billing.payment p JOIN billing.payment_line l ON l.payment_id = p.id"
                                + " WHERE l.service_code = ? AND p.state = 'PAID'",
                        wallet.service());
    }
}
