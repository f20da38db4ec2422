package org.palestre.billing.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.palestre.testing.Answers.answered;

import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.palestre.testing.City;
import org.palestre.testing.Http;

/** The parts of a run work at once, stop when they are asked to, and go on with what is left. */
class InvoiceRunPartsIT {

    /** More than two parts take at once, two hundred each. */
    private static final int PAYERS = 1_000;

    private final Http treasurer = City.session("regisseur@demo.example");

    @Test
    void parts_debit_at_once_wait_for_nothing_but_numbers_and_go_on_after_a_stop() throws SQLException {
        Charged charged = Charged.make(City.sql(), PAYERS, 1);
        wasInvoicedBefore(charged.service());
        String run = prepared(charged);
        try (HeldSeries held = HeldSeries.ofInvoices()) {
            assertThat(treasurer.postJson(run + "/start", "").statusCode()).isEqualTo(202);
            held.awaitWaiting(2);
            assertThat(charged.invoices())
                    .as("without a number it is no invoice")
                    .isZero();
            assertThat(treasurer.postJson(run + "/stop", "").statusCode()).isEqualTo(202);
        }
        untilIs(run, "STOPPED");
        charged.withoutPapers();
        assertThat(charged.invoices()).as("what was under way is issued").isBetween(400L, PAYERS - 1L);
        assertThat(charged.invoices() + answered(treasurer.get(run), 200).getInt("waiting"))
                .isEqualTo(PAYERS);

        assertThat(treasurer.postJson(run + "/start", "").statusCode()).isEqualTo(202);
        untilIs(run, "DONE");
        charged.withoutPapers();
        assertThat(charged.invoices()).isEqualTo(PAYERS);
        assertThat(charged.invoiced()).isEqualTo(PAYERS);
        assertThat(charged.balance()).isEqualTo(-PAYERS * Charged.CENTS);
        assertThat(Charged.gaps(City.sql())).isZero();
    }

    /** The accounts of its receipts exist: whoever opens them first is waited for by the others, once. */
    private static void wasInvoicedBefore(String service) {
        City.sql()
                .change(
                        "INSERT INTO billing.account (kind, service_code) VALUES ('REVENUE', ?), ('VAT', NULL) ON CONFLICT DO NOTHING",
                        service);
    }

    private String prepared(Charged charged) {
        return "/api/v1/billing/invoice-runs/"
                + answered(
                                treasurer.postJson(
                                        "/api/v1/billing/invoice-runs",
                                        "{\"name\":\"Essai\",\"services\":[\"" + charged.service() + "\"]}"),
                                201)
                        .getInt("id");
    }

    private void untilIs(String run, String state) {
        await("the run is " + state)
                .pollInterval(Duration.ofMillis(200))
                .atMost(Duration.ofSeconds(40))
                .until(() -> {
                    JsonObject job = answered(treasurer.get(run), 200).getJsonObject("job");
                    return job != null && state.equals(job.getString("state"));
                });
    }
}
