package org.palestre.billing.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.palestre.billing.invoice.boundary.IssueInvoiceRun;
import org.palestre.billing.invoice.boundary.MakeInvoicePapers;
import org.palestre.testing.AtOnce;
import org.palestre.testing.AtOnce.Outcome;
import org.palestre.testing.InContainer;
import org.palestre.testing.ProductItself;
import org.palestre.testing.Sql;

/** Threads and nodes that make documents at once: each invoice has one document and one mail, and nobody waits for another. */
@InContainer
class MakeInvoicePapersInServerIT {

    private static final int INVOICES = 6;
    private static final int WORKERS = 4;

    @EJB
    private IssueInvoiceRun runs;

    @EJB
    private MakeInvoicePapers papers;

    @EJB
    private ProductItself product;

    @Resource(lookup = "java:jboss/datasources/palestre")
    private DataSource database;

    @Test
    void workers_at_once_make_each_document_once() throws Exception {
        Charged charged = Charged.make(sql(), INVOICES, 1);
        long run = charged.startedRun();
        product.does(() -> runs.issue(run, charged.payers()));
        charged.withoutPapers();
        List<Long> invoices = sql().rows("SELECT id FROM billing.invoice WHERE run_id = ? ORDER BY id", run).stream()
                .map(row -> ((Number) row.get("id")).longValue())
                .toList();
        List<Callable<Integer>> work = new ArrayList<>();
        for (int worker = 0; worker < WORKERS; worker++) {
            work.add(() -> product.does(() -> {
                invoices.forEach(papers::make);
                return 0;
            }));
        }
        List<Outcome<Integer>> outcomes = AtOnce.run(work);
        // one that another worker held was passed over: whoever comes next makes it, if it was not made after all
        product.does(() -> {
            invoices.forEach(papers::make);
            return 0;
        });
        assertThat(outcomes).extracting(Outcome::failure).containsOnlyNulls();
        assertThat(sql().number(
                                "SELECT count(*) FROM billing.invoice_paper p JOIN billing.invoice i ON i.id = p.invoice_id"
                                        + " WHERE i.run_id = ? AND p.document_id IS NOT NULL",
                                run))
                .isEqualTo(INVOICES);
        assertThat(sql().number(
                                "SELECT count(*) FROM documents.document d JOIN billing.invoice i ON i.reference = d.title"
                                        + " WHERE i.run_id = ? AND d.kind = 'billing.invoice'",
                                run))
                .as("documents, none in vain")
                .isEqualTo(INVOICES);
        assertThat(sql().number(
                                "SELECT count(*) FROM messaging.message m JOIN billing.invoice i ON m.subject LIKE '%' || i.reference || '%'"
                                        + " WHERE i.run_id = ?",
                                run))
                .as("mails")
                .isEqualTo(INVOICES);
    }

    private Sql sql() {
        return Sql.of(database);
    }
}
