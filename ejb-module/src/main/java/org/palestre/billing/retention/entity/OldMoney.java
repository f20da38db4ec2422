package org.palestre.billing.retention.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.palestre.billing.retention.boundary.Forgotten;
import org.palestre.shared.Database;

/** What is older than it has to be, table by table. */
@ApplicationScoped
public class OldMoney {

    /** What stands where a name was. */
    private static final String GONE = "'effacé'";

    /** An account that is none. */
    private static final String NO_ACCOUNT = "'XX00XXXXXXXXXXX'";

    /** An address that nobody has. */
    private static final String NO_EMAIL = "'efface@efface.invalid'";

    /** Nothing has moved for the payer since then, nothing is owed either way, and nothing waits. */
    private static final String QUIET = """
            t.changed_at < age.before
            AND NOT EXISTS (SELECT FROM billing.refund f WHERE f.payer_id = t.payer_id AND f.state IN ('REQUESTED', 'ACCEPTED'))
            AND NOT EXISTS (SELECT FROM billing.line_pending l WHERE l.payer_id = t.payer_id)
            AND NOT EXISTS (SELECT FROM billing.balance b WHERE b.payer_id = t.payer_id AND b.cents <> 0)
            AND NOT EXISTS (SELECT FROM billing.account a JOIN billing.posting p ON p.account_id = a.id
                              JOIN billing.entry e ON e.id = p.entry_id WHERE a.payer_id = t.payer_id AND e.booked_at >= age.before)""";

    private static final String ACCOUNT_GONE =
            "iban = " + NO_ACCOUNT + ", bic = NULL, holder = " + GONE + ", comment = NULL";

    private static final Map<Forgotten, List<Sweep>> SWEEPS = new EnumMap<>(Map.of(
            Forgotten.BANK_ACCOUNT,
            List.of(new Sweep("billing.bank_account", "payer_id", QUIET, null)),
            Forgotten.PAYER_ADDRESS,
            List.of(new Sweep("billing.payer_address", "payer_id", QUIET, null)),
            Forgotten.DECLINED_REFUND,
            List.of(new Sweep(
                    "billing.refund",
                    "id",
                    "t.state IN ('WITHDRAWN', 'REFUSED') AND coalesce(t.decided_at, t.requested_at) < age.before AND t.iban <> "
                            + NO_ACCOUNT,
                    ACCOUNT_GONE)),
            Forgotten.QUOTIENT,
            List.of(new Sweep(
                    "billing.family_quotient", "id", "make_date(t.school_year + 1, 9, 1) < age.before::date", null)),
            Forgotten.OVERDRAFT,
            List.of(new Sweep(
                    "billing.allowed_overdraft",
                    "id",
                    "t.last_day < age.before::date AND t.reason <> " + GONE,
                    "reason = " + GONE + ", end_reason = CASE WHEN end_reason IS NOT NULL THEN " + GONE + " END")),
            Forgotten.PAYMENT_TRACE,
            List.of(new Sweep("billing.payment_event", "id", """
                    t.at < age.before AND t.payment_id IN (SELECT y.id FROM billing.payment y
                        WHERE y.id = t.payment_id AND y.state IN ('PAID', 'REFUSED', 'CANCELLED', 'EXPIRED'))""", null)),
            Forgotten.REFUND,
            List.of(
                    new Sweep(
                            "billing.refund",
                            "id",
                            "t.state IN ('SENT', 'RETURNED') AND t.sent_at < age.before AND t.iban <> " + NO_ACCOUNT,
                            ACCOUNT_GONE),
                    new Sweep(
                            "billing.transfer",
                            "id",
                            "t.state <> 'IN_FILE' AND t.iban <> " + NO_ACCOUNT + """

                    AND EXISTS (SELECT FROM billing.transfer_file f WHERE f.id = t.file_id AND f.made_at < age.before)""",
                            "iban = " + NO_ACCOUNT + ", bic = NULL, holder = " + GONE)),
            Forgotten.ACCOUNTING,
            List.of(
                    new Sweep("billing.line", "id", """
                    t.created_at < age.before AND (t.beneficiary IS NOT NULL OR t.explanation <> '[]')
                    AND NOT EXISTS (SELECT FROM billing.line_pending l WHERE l.line_id = t.id)""", "beneficiary = NULL, explanation = '[]'"),
                    new Sweep(
                            "billing.invoice",
                            "id",
                            "t.issued_at < age.before AND t.payer_name <> " + GONE + """

                    AND NOT EXISTS (SELECT FROM billing.balance b WHERE b.payer_id = t.payer_id AND b.cents < 0)""",
                            "payer_name = " + GONE
                                    + ", registration = NULL, street = NULL, postcode = NULL, town = NULL, country = NULL"),
                    new Sweep(
                            "billing.receipt",
                            "id",
                            "t.taken_at < age.before AND t.paid_by IS NOT NULL",
                            "paid_by = NULL"),
                    new Sweep(
                            "billing.receipt_means",
                            "id",
                            "t.kind = 'CHEQUE' AND t.drawer <> " + GONE + """

                    AND EXISTS (SELECT FROM billing.receipt r WHERE r.id = t.receipt_id AND r.taken_at < age.before)""",
                            "cheque_number = '0000', bank = " + GONE + ", drawer = " + GONE),
                    new Sweep(
                            "billing.payment",
                            "id",
                            "t.created_at < age.before AND t.email <> " + NO_EMAIL,
                            "email = " + NO_EMAIL + ", authorisation = NULL"))));

    private static final String PAPERS = """
            WITH age AS (SELECT ?::timestamptz AS before),
                 paper AS (
                SELECT p.document_id FROM billing.invoice_paper p JOIN billing.invoice i ON i.id = p.invoice_id, age
                 WHERE i.issued_at < age.before AND i.payer_name = %s
                UNION ALL
                SELECT p.document_id FROM billing.receipt_document p JOIN billing.receipt r ON r.id = p.receipt_id, age
                 WHERE r.taken_at < age.before)
            SELECT d.id FROM documents.document d WHERE d.id IN (SELECT document_id FROM paper) AND d.size > 0 ORDER BY d.id LIMIT ?""".formatted(GONE);

    @Inject
    private Database database;

    /** How many rows there are from which something is to be forgotten. */
    public long due(Forgotten kind, Instant before) {
        return sweeps(kind).stream()
                .mapToLong(sweep -> sweep.due(database, before))
                .sum();
    }

    /** Whether there is one at all: nobody counts ten years at night. */
    public boolean anyDue(Forgotten kind, Instant before) {
        return sweeps(kind).stream().anyMatch(sweep -> sweep.anyDue(database, before));
    }

    /** Forgets the first rows of each table; how many at most in one of them. */
    public int forget(Forgotten kind, Instant before, int most) {
        return sweeps(kind).stream()
                .mapToInt(sweep -> sweep.forget(database, before, most))
                .max()
                .orElse(0);
    }

    /** Papers of invoices and receipts that are old enough and still have their content. */
    public List<Long> papers(Instant before, int most) {
        return database.list(PAPERS, row -> row.getLong(1), before, most);
    }

    private static List<Sweep> sweeps(Forgotten kind) {
        return SWEEPS.getOrDefault(kind, List.of());
    }
}
