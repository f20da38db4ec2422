package org.palestre.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.palestre.billing.payment.Wallet;
import org.palestre.billing.wallet.Family;
import org.palestre.testing.City;
import org.palestre.testing.Timers;

/**
 * The power goes in the middle of a debit run and of a payment burst: prepaid bookings are debited on their day, each once,
 * payers are told once, and each payment is credited to the cent.
 */
@Isolated
class PowerCutIT {

    private static final int PAYERS = 30;
    private static final int LINES = 60;
    private static final int PAYMENTS = 12;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Families with meals of a euro each, due over the last days; and one meal each that is due tomorrow. */
    private static final String BOOKINGS = """
            WITH person AS (
                INSERT INTO accounts.person (email, given_name, family_name, confirmed_at)
                SELECT 'debit' || n || '.' || lower(?) || '@payeurs.example', 'Essai', 'Débit', now() FROM generate_series(1, ?) n
                RETURNING id),
            payer AS (INSERT INTO billing.payer (person_id) SELECT id FROM person RETURNING id),
            line AS (
                INSERT INTO billing.line (payer_id, service_code, reference, key, label, explanation, quantity, unit, unit_price_cents,
                                          vat_rate, amount_cents, vat_cents, period_start, period_end, due_on, created_at)
                SELECT payer.id, ?, 'test.debit:' || payer.id, 'K' || n, 'Repas', '[]', 1, 'repas', 100, 0, 100, 0, day, day + 1, day, now()
                  FROM payer, generate_series(0, ?) n
                 CROSS JOIN LATERAL (SELECT (now() AT TIME ZONE 'Europe/Paris')::date + 1 - (n + 1) / 2 AS day) d RETURNING id)
            SELECT count(*) FROM line""";

    private final String service = Family.newService();
    private final Wallet wallet = Wallet.empty();

    @Test
    void what_was_begun_is_done_once_when_the_power_is_back() {
        assertThat(City.sql().number(BOOKINGS, service, PAYERS, service, LINES)).isEqualTo(PAYERS * (LINES + 1));
        List<String> paid = burst();
        assertThat(City.http(Family.TREASURER)
                        .postJson("/api/v1/billing/debit-runs", "")
                        .statusCode())
                .isEqualTo(202);
        Timers.startJobs();
        await("some are debited")
                .pollInterval(Duration.ofMillis(5))
                .atMost(PATIENCE)
                .until(() -> debited() > 0);
        City.killServer();
        long before = debited();
        assertThat(before).as("killed while lines are debited").isLessThan(PAYERS * LINES);
        City.startServer();
        noOtherNodeIsSeen();
        Wallet.reconcile();

        await("the run goes on by itself").atMost(PATIENCE).until(() -> debited() == PAYERS * LINES);
        eachLineWasDebitedOnceAndEachPayerTold();
        await("the payments are found").atMost(PATIENCE).until(() -> credited(paid) == PAYMENTS);
        assertThat(wallet.balance()).isEqualTo(PAYMENTS * 100 + 66);
        assertThat(paid)
                .allSatisfy(number -> assertThat(Wallet.bookings(number)).isOne());
    }

    /** Payments that PayFiP took, and notifies just now; their numbers. */
    private List<String> burst() {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < PAYMENTS; i++) {
            numbers.add(wallet.send(100 + i));
        }
        numbers.forEach(number -> City.payfip().decide(Wallet.operation(number), "P"));
        numbers.forEach(number -> City.payfip().notifyMerchant(Wallet.operation(number)));
        return numbers;
    }

    private static long credited(List<String> numbers) {
        return City.sql()
                .number("SELECT count(*) FROM billing.payment WHERE reference = ANY (?) AND state = 'PAID'", (Object)
                        numbers.toArray(String[]::new));
    }

    private void eachLineWasDebitedOnceAndEachPayerTold() {
        assertThat(rows("SELECT count(*) FROM billing.line_pending WHERE service_code = ?"))
                .as("what is due tomorrow waits")
                .isEqualTo(PAYERS);
        assertThat(rows("SELECT count(*) FROM billing.line_outcome o JOIN billing.line l ON l.id = o.line_id"
                        + " WHERE l.service_code = ? AND o.settled_on <> (SELECT coalesce(greatest(max(c.closed_until) + 1, l.due_on), l.due_on)"
                        + " FROM billing.closing c)"))
                .as("debited on another day than their own")
                .isZero();
        List<Long> balances = City.sql()
                .rows(
                        "SELECT sum(p.cents) AS cents FROM billing.posting p JOIN billing.account a ON a.id = p.account_id"
                                + " WHERE a.kind = 'WALLET' AND a.service_code = ? GROUP BY a.id",
                        service)
                .stream()
                .map(row -> ((Number) row.get("cents")).longValue())
                .toList();
        assertThat(balances).hasSize(PAYERS).containsOnly(-100L * LINES);
        assertThat(
                        rows(
                                "SELECT count(*) FROM messaging.message WHERE template = 'wallet-low' AND subject LIKE '%' || ?"))
                .isEqualTo(PAYERS);
        assertThat(rows("SELECT count(*) FROM (SELECT recipient FROM messaging.message WHERE template = 'wallet-low'"
                        + " AND subject LIKE '%' || ? GROUP BY recipient) r"))
                .isEqualTo(PAYERS);
    }

    /** The run is given to the new server at once, and not after half a minute of the old one's silence. */
    private static void noOtherNodeIsSeen() {
        City.sql()
                .change("UPDATE shared.job_run SET alive_at = now() - interval '1 hour'"
                        + " WHERE job = 'debit-due-lines' AND state = 'RUNNING'");
    }

    private long debited() {
        return rows("SELECT count(*) FROM billing.line_outcome o JOIN billing.line l ON l.id = o.line_id"
                + " WHERE l.service_code = ? AND o.outcome = 'DEBITED'");
    }

    private long rows(String query) {
        return City.sql().number(query, service);
    }
}
