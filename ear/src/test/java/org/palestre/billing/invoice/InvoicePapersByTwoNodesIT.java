package org.palestre.billing.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.palestre.testing.Answers.answered;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.palestre.testing.City;
import org.palestre.testing.Http;
import org.palestre.testing.Now;
import org.palestre.testing.OtherNode;
import org.palestre.testing.ServerLog;

/** Two servers on one database make the documents of one run: each invoice has one document and one mail. */
@Isolated
class InvoicePapersByTwoNodesIT {

    private static final int INVOICES = 24;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static OtherNode other;

    @BeforeAll
    static void secondNode() {
        other = OtherNode.start("second-node");
    }

    @AfterAll
    static void stop() {
        other.close();
    }

    @Test
    void nodes_at_once_make_each_document_once() throws SQLException {
        Charged charged = Charged.make(City.sql(), INVOICES, 1);
        long run;
        try (Connection postman = City.jdbc();
                Statement statement = postman.createStatement()) {
            postman.setAutoCommit(false);
            statement.execute("LOCK TABLE messaging.message IN SHARE MODE");
            run = issued(charged);
            Now.workOnInvoicePapers(City.http());
            Now.workOnInvoicePapers(other.http());
            await("each node has made a document and cannot mail it yet")
                    .pollInterval(Duration.ofMillis(20))
                    .atMost(PATIENCE)
                    .until(() -> other.blockedAt("INTO messaging.message") > 0
                            && other.othersBlockedAt("INTO messaging.message") > 0);
            postman.rollback();
        }
        await("nothing waits any more").atMost(PATIENCE).until(() -> made(run) == INVOICES);
        assertThat(documents(run)).as("documents, none in vain").isEqualTo(INVOICES);
        assertThat(mails(run)).as("mails").isEqualTo(INVOICES);
        assertThat(ServerLog.complaints(other.server())).isEmpty();
    }

    private static long issued(Charged charged) {
        Http treasurer = City.session("regisseur@demo.example");
        long run = answered(
                        treasurer.postJson(
                                "/api/v1/billing/invoice-runs",
                                "{\"name\":\"Essai\",\"services\":[\"" + charged.service() + "\"]}"),
                        201)
                .getInt("id");
        assertThat(treasurer
                        .postJson("/api/v1/billing/invoice-runs/" + run + "/start", "")
                        .statusCode())
                .isEqualTo(202);
        Now.startJobs();
        await("all are issued")
                .pollInterval(Duration.ofMillis(50))
                .atMost(PATIENCE)
                .until(() -> charged.invoices() == INVOICES && charged.waiting() == 0);
        return run;
    }

    private static long made(long run) {
        return count(
                "billing.invoice_paper p JOIN billing.invoice i ON i.id = p.invoice_id AND p.document_id IS NOT NULL",
                run);
    }

    private static long documents(long run) {
        return count(
                "documents.document d JOIN billing.invoice i ON i.reference = d.title AND d.kind = 'billing.invoice'",
                run);
    }

    private static long mails(long run) {
        return count("messaging.message m JOIN billing.invoice i ON m.subject LIKE '%' || i.reference || '%'", run);
    }

    private static long count(String what, long run) {
        return City.sql().number("SELECT count(*) FROM " + what + " WHERE i.run_id = ?", run);
    }
}
