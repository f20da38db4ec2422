package org.palestre.billing.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palestre.billing.Books;
import org.palestre.billing.boundary.PricedLines;
import org.palestre.billing.invoice.boundary.IssueInvoiceRun;
import org.palestre.billing.invoice.boundary.IssueInvoices;
import org.palestre.billing.invoice.boundary.NewInvoice;
import org.palestre.shared.BusinessException;
import org.palestre.testing.AtOnce;
import org.palestre.testing.AtOnce.Outcome;
import org.palestre.testing.Caller;
import org.palestre.testing.InContainer;
import org.palestre.testing.ProductItself;
import org.palestre.testing.Sql;
import org.wildfly.security.auth.server.SecurityIdentity;

/** Whoever invoices at one moment, runs and the treasurer at once: each line is invoiced once, and numbers have no gap. */
@InContainer
class InvoiceOnceInServerIT {

    private static final int PAYERS = 24;
    private static final int LINES = 5;

    @EJB
    private IssueInvoiceRun runs;

    @EJB
    private IssueInvoices issue;

    @EJB
    private PricedLines pricedLines;

    @EJB
    private ProductItself product;

    @Resource(lookup = "java:jboss/datasources/palestre")
    private DataSource database;

    @Test
    void two_runs_and_the_treasurer_at_once_invoice_each_line_once_without_a_gap() throws Exception {
        Charged charged = Charged.make(sql(), PAYERS, LINES);
        long one = charged.startedRun();
        long other = charged.startedRun();
        SecurityIdentity treasurer = Caller.signIn("regisseur@demo.example");
        List<Callable<Integer>> work = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            work.add(() -> product.does(() -> runs.issue(one, charged.payers())));
            work.add(() -> product.does(() -> runs.issue(other, reversed(charged.payers()))));
            int first = i * PAYERS / 4;
            work.add(() -> treasurer.runAs((Callable<Integer>) () -> atOnce(charged, first)));
        }
        List<Outcome<Integer>> outcomes = AtOnce.run(work);
        charged.withoutPapers();
        assertThat(outcomes).extracting(Outcome::failure).containsOnlyNulls();
        assertThat(outcomes.stream().mapToInt(Outcome::value).sum()).isEqualTo(PAYERS);
        assertThat(charged.waiting()).isZero();
        assertThat(charged.invoices()).isEqualTo(PAYERS);
        assertThat(charged.invoiced()).isEqualTo(PAYERS * LINES);
        assertThat(charged.balance()).isEqualTo(-PAYERS * LINES * Charged.CENTS);
        assertThat(Charged.gaps(sql())).isZero();
        assertThat(Books.broken(database)).isZero();
        assertThat(Books.misplaced(database)).isZero();
    }

    @Test
    void a_line_that_is_taken_back_while_it_is_invoiced_is_either_cancelled_or_credited() throws Exception {
        Charged charged = Charged.make(sql(), 8, 1);
        long run = charged.startedRun();
        List<Callable<Integer>> work = new ArrayList<>();
        work.add(() -> product.does(() -> runs.issue(run, charged.payers())));
        for (Long payer : charged.payers()) {
            String reference = sql().one(String.class, "SELECT reference FROM billing.line WHERE payer_id = ?", payer);
            work.add(() -> {
                pricedLines.cancel(reference, "K1", "Essai");
                return 0;
            });
        }
        List<Outcome<Integer>> outcomes = AtOnce.run(work);
        assertThat(outcomes).extracting(Outcome::failure).containsOnlyNulls();
        // what was invoiced first is credited by the next run
        long next = charged.startedRun();
        product.does(() -> runs.issue(next, charged.payers()));
        charged.withoutPapers();
        assertThat(charged.waiting()).isZero();
        assertThat(charged.balance()).isZero();
        assertThat(sql().number(
                                "SELECT coalesce(sum(open_cents), 0) FROM billing.open_invoice_part WHERE service_code = ?",
                                charged.service()))
                .isZero();
        assertThat(sql().number("""
                        SELECT count(*) FROM billing.invoice c WHERE c.kind = 'CREDIT_NOTE' AND c.run_id = ? AND NOT EXISTS (
                               SELECT FROM billing.invoice_relief r WHERE r.credit_note_id = c.id AND r.cents = -c.total_cents)""", next)).isZero();
        assertThat(Charged.gaps(sql())).isZero();
        assertThat(Books.broken(database)).isZero();
    }

    @Test
    void what_comes_after_a_run_was_prepared_waits_for_the_next() throws Exception {
        Charged charged = Charged.make(sql(), 3, 2);
        long run = charged.startedRun();
        charged.charge(1);
        product.does(() -> runs.issue(run, charged.payers()));
        charged.withoutPapers();
        assertThat(charged.waiting()).isEqualTo(3);
        assertThat(product.does(() -> runs.left(run))).isZero();
    }

    @Test
    void what_is_free_is_settled_without_a_document() throws Exception {
        Charged charged = Charged.make(sql(), 1, 1);
        long payer = charged.payers().get(0);
        sql().change("""
                        INSERT INTO billing.line (payer_id, service_code, reference, key, label, explanation, quantity, unit, unit_price_cents,
                               vat_rate, amount_cents, vat_cents, period_start, period_end, due_on, created_at)
                        SELECT id, ?, 'free:' || id, 'K', 'Gratuit', '[]', 1, 'heure', 0, 0, 0, 0, current_date, current_date + 1, current_date, now()
                          FROM billing.payer WHERE id = (SELECT min(id) FROM billing.payer WHERE id > ? - 1)""", charged.service(), payer);
        String reference = sql().one(
                        String.class,
                        "SELECT reference FROM billing.line WHERE payer_id = ? AND amount_cents > 0",
                        payer);
        pricedLines.cancel(reference, "K1", "Essai");
        long run = charged.startedRun();
        assertThat(product.does(() -> runs.issue(run, charged.payers()))).isZero();
        assertThat(charged.waiting()).isZero();
        assertThat(charged.invoices()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "UPDATE billing.invoice SET total_cents = total_cents + 1, append_only",
        "DELETE FROM billing.invoice, append_only",
        "DELETE FROM billing.invoice_line, append_only",
        "TRUNCATE billing.invoice_relief, append_only"
    })
    void the_database_refuses_to_change_what_was_issued(String attack, String constraint) throws Exception {
        Charged charged = Charged.make(sql(), 1, 2);
        long run = charged.startedRun();
        product.does(() -> runs.issue(run, charged.payers()));
        charged.withoutPapers();
        assertThatThrownBy(() -> execute(attack))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("append-only");
        assertThat(constraint).isEqualTo("append_only");
    }

    @Test
    void the_database_refuses_a_line_on_two_invoices_and_an_invoice_without_its_number_or_its_lines() throws Exception {
        Charged charged = Charged.make(sql(), 2, 2);
        long run = charged.startedRun();
        product.does(() -> runs.issue(run, charged.payers()));
        charged.withoutPapers();
        long invoice = sql().number(
                        "SELECT min(invoice_id) FROM billing.invoice_part WHERE service_code = ?", charged.service());
        assertThatThrownBy(() -> execute("INSERT INTO billing.invoice_line (line_id, invoice_id, position)"
                        + " SELECT line_id, invoice_id + 1, 77 FROM billing.invoice_line WHERE invoice_id = "
                        + invoice))
                .hasMessageContaining("invoice_line_pkey");
        assertThatThrownBy(() -> execute(copied(invoice, "number + 1000000", "entry_id")))
                .hasMessageMatching("(?s).*(invoice_number_follows|not what its lines|invoice_entry_id_key).*");
        assertThatThrownBy(() -> execute(copied(invoice, "number", "(SELECT max(id) FROM billing.entry)")))
                .hasMessageMatching("(?s).*(invoice_number_once|not what its lines|invoice_entry_id_key).*");
    }

    private int atOnce(Charged charged, int first) {
        int issued = 0;
        for (Long payer : charged.payers().subList(first, first + PAYERS / 4)) {
            try {
                issued += issue.issue(new NewInvoice(payer, Set.of(charged.service()), null, null))
                        .size();
            } catch (BusinessException e) {
                assertThat(e.code()).isEqualTo("invoice.nothingWaits");
            }
        }
        return issued;
    }

    private static String copied(long invoice, String number, String entry) {
        return "INSERT INTO billing.invoice (id, kind, series, year, number, payer_id, issued_on, issued_at, issued_by, due_on, period_start,"
                + " period_end, lines, total_cents, vat_cents, entry_id, token, payer_name) SELECT nextval('billing.invoice_id_seq'), kind, series,"
                + " year, " + number
                + ", payer_id, issued_on, issued_at, issued_by, due_on, period_start, period_end, lines, total_cents,"
                + " vat_cents, " + entry + ", md5(random()::text), payer_name FROM billing.invoice WHERE id = "
                + invoice;
    }

    private void execute(String attack) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(attack);
        }
    }

    private static List<Long> reversed(List<Long> ids) {
        List<Long> reversed = new ArrayList<>(ids);
        Collections.reverse(reversed);
        return reversed;
    }

    private Sql sql() {
        return Sql.of(database);
    }
}
