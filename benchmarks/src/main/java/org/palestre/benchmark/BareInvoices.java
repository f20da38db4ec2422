package org.palestre.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** The rows of an invoice run in tables like billing's, with their indexes and checks and without triggers: what SQL itself costs. */
final class BareInvoices {

    private static final int PAYERS_IN_A_TRANSACTION = 200;
    private static final List<String> TABLES =
            List.of("entry", "posting", "invoice", "invoice_part", "invoice_line", "line_outcome");

    private final Connection connection;

    BareInvoices(Connection connection) {
        this.connection = connection;
    }

    /** Inserts the invoices of so many payers with so many lines each, in batches; how many milliseconds each line takes. */
    double perLine(int payers, int lines) throws SQLException {
        Sql sql = new Sql(connection);
        sql.run("DROP SCHEMA IF EXISTS bare CASCADE");
        sql.run("CREATE SCHEMA bare");
        for (String table : TABLES) {
            sql.run("CREATE TABLE bare.%1$s (LIKE billing.%1$s INCLUDING ALL EXCLUDING IDENTITY)".formatted(table));
        }
        connection.setAutoCommit(false);
        long begin = System.nanoTime();
        try (PreparedStatement entry =
                        connection.prepareStatement("INSERT INTO bare.entry (id, booked_at, booked_on, kind,"
                                + " reference, postings) VALUES (?, now(), current_date, 'INVOICE', ?, 3)");
                PreparedStatement posting = connection.prepareStatement(
                        "INSERT INTO bare.posting (entry_id, position, account_id, cents) VALUES (?, ?, ?, 1200)");
                PreparedStatement line = connection.prepareStatement(
                        "INSERT INTO bare.invoice_line (line_id, invoice_id, position) VALUES (?, ?, ?)");
                PreparedStatement outcome =
                        connection.prepareStatement("INSERT INTO bare.line_outcome (line_id, outcome,"
                                + " entry_id, settled_on, settled_at) VALUES (?, 'DEBITED', ?, current_date, now())");
                PreparedStatement part = connection.prepareStatement(
                        "INSERT INTO bare.invoice_part (invoice_id, service_code,"
                                + " payer_id, due_on, cents, vat_cents) VALUES (?, 'SPORT_SLOTS', ?, current_date, 24000, 4000)");
                PreparedStatement invoice =
                        connection.prepareStatement("INSERT INTO bare.invoice (id, kind, series, year, number,"
                                + " payer_id, issued_on, issued_at, issued_by, due_on, period_start, period_end, lines, total_cents,"
                                + " vat_cents, entry_id, token, payer_name) VALUES (?, 'INVOICE', 'F', extract(year FROM current_date)::int,"
                                + " ?, ?, current_date, now(), 'benchmark', current_date, current_date, current_date + 1, 20, 24000, 4000,"
                                + " ?, md5(?::text), 'Payeur Mesure')")) {
            for (int payer = 1; payer <= payers; payer++) {
                add(entry, payer, "invoice:" + payer);
                for (int n = 0; n < 3; n++) {
                    add(posting, payer, n, payer);
                }
                for (int n = 1; n <= lines; n++) {
                    long lineId = (long) payer * lines + n;
                    add(line, lineId, payer, n);
                    add(outcome, lineId, payer);
                }
                add(part, payer, payer);
                add(invoice, payer, payer, payer, payer, payer);
                if (payer % PAYERS_IN_A_TRANSACTION == 0 || payer == payers) {
                    for (PreparedStatement statement : List.of(entry, posting, line, outcome, part, invoice)) {
                        statement.executeBatch();
                    }
                    connection.commit();
                }
            }
        } finally {
            connection.setAutoCommit(true);
        }
        return (System.nanoTime() - begin) / 1e6 / ((double) payers * lines);
    }

    private static void add(PreparedStatement statement, Object... values) throws SQLException {
        Sql.set(statement, values);
        statement.addBatch();
    }
}
