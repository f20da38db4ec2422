package org.palestre.billing.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.palestre.testing.Answers.answered;

import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.palestre.testing.City;
import org.palestre.testing.Http;

/**
 * A run whose server is killed in the midst, when some invoices are issued and others are written but for their number: what was
 * issued stands, the rest is issued afterwards, each line once and without a gap. With {@code PALESTRE_TEST_PAYERS} payers, if
 * that is set.
 */
@Isolated
class InvoiceRunKilledIT {

    private static final int PAYERS = Integer.parseInt(System.getenv().getOrDefault("PALESTRE_TEST_PAYERS", "1000"));
    private static final int LINES = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(60 + PAYERS / 50);

    @Test
    void killed_in_the_midst_a_run_has_invoiced_each_line_once_and_left_no_gap() throws SQLException {
        Charged charged = Charged.make(City.sql(), PAYERS, LINES);
        Http treasurer = City.session("regisseur@demo.example");
        long run = answered(
                        treasurer.postJson(
                                "/api/v1/billing/invoice-runs",
                                "{\"name\":\"Essai\",\"services\":[\"" + charged.service() + "\"]}"),
                        201)
                .getInt("id");
        assertThat(charged.invoices()).as("a dry run issues nothing").isZero();
        assertThat(treasurer
                        .postJson("/api/v1/billing/invoice-runs/" + run + "/start", "")
                        .statusCode())
                .isEqualTo(202);
        await("some are issued")
                .pollInterval(Duration.ofMillis(10))
                .atMost(PATIENCE)
                .until(() -> charged.invoices() >= PAYERS / 5);
        try (HeldSeries held = HeldSeries.ofInvoices()) {
            held.awaitWaiting(1);
            City.killServer();
        }
        assertThat(charged.waiting()).as("killed in the midst").isPositive();
        charged.withoutPapers();
        City.startServer();
        noOtherNodeIsSeen();
        await("the run goes on by itself").atMost(PATIENCE).until(() -> charged.waiting() == 0);
        charged.withoutPapers();
        assertThat(charged.invoices()).isEqualTo(PAYERS);
        assertThat(charged.invoiced()).isEqualTo((long) PAYERS * LINES);
        assertThat(charged.balance()).isEqualTo(-(long) PAYERS * LINES * Charged.CENTS);
        assertThat(Charged.gaps(City.sql())).isZero();
        Http again = City.session("regisseur@demo.example");
        await("the run tells its end and how long it took")
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(answered(again.get("/api/v1/billing/invoice-runs/" + run), 200)
                                .getInt("milliseconds", 0))
                        .isPositive());
    }

    /** The run is given to the new server at once, and not after half a minute of the old one's silence. */
    private static void noOtherNodeIsSeen() {
        City.sql()
                .change("UPDATE shared.job_run SET alive_at = now() - interval '1 hour'"
                        + " WHERE job = 'issue-invoices' AND state = 'RUNNING'");
    }
}
