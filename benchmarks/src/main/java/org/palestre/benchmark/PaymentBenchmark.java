package org.palestre.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;

/** Payments taken at a counter through the API, each with its receipt number, against the writing statements through plain JDBC. */
final class PaymentBenchmark {

    private static final String TREASURER = "regisseur@demo.example";
    private static final int CLIENTS = 16;
    private static final Load LOAD = new Load(CLIENTS, Duration.ofSeconds(15), Duration.ofSeconds(20));
    private static final double ENOUGH_A_SECOND = 200;
    private static final double ENOUGH_OF_JDBC = 0.2;

    private final BenchmarkCity city;

    PaymentBenchmark(BenchmarkCity city) {
        this.city = city;
    }

    /** Where the money goes. */
    private record Counter(long till, List<Long> payers, String service) {}

    List<Finding> measure() throws Exception {
        try (Connection connection = city.database().connect()) {
            Sql sql = new Sql(connection);
            Counter counter = counter(connection);
            Timings direct = LOAD.run(number -> jdbcClient(counter, number));
            long before = sql.number("SELECT count(*) FROM billing.receipt");
            Timings api = LOAD.run(number -> apiClient(counter, number));
            double share = api.perSecond() / direct.perSecond();
            String what = "Payments at 16 clients: %.0f a second, or share of the same SQL through JDBC"
                    .formatted(api.perSecond());
            return List.of(
                    api.perSecond() >= ENOUGH_A_SECOND
                            ? Finding.atLeast("Payments a second at 16 clients", api.perSecond(), ENOUGH_A_SECOND)
                            : Finding.atLeast(what, share, ENOUGH_OF_JDBC),
                    Finding.context("… through the API", describe(api)),
                    Finding.context("… through JDBC", describe(direct)),
                    Finding.atLeast(
                            "… receipts that stand, as a multiple of those that were answered in time",
                            (double) (sql.number("SELECT count(*) FROM billing.receipt") - before) / api.count(),
                            1),
                    Finding.atMost("… receipts without the entry of their amount", sql.number("""
                                    SELECT count(*) FROM billing.receipt r WHERE r.cents IS DISTINCT FROM (
                                        SELECT sum(p.cents) FROM billing.posting p JOIN billing.account a ON a.id = p.account_id
                                         WHERE p.entry_id = r.entry_id AND a.kind = 'WALLET')"""), 0));
        }
    }

    private static String describe(Timings timings) {
        return "%.0f a second, median %.1f ms, p95 %.1f ms"
                .formatted(timings.perSecond(), timings.median(), timings.p95());
    }

    /** The treasurer's open till of the demo, and a payer of his own for each client. */
    private static Counter counter(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                    WITH someone AS (
                        INSERT INTO accounts.person (email, given_name, family_name)
                        SELECT 'guichet-' || n || '@mesure.example', 'Guichet', 'Mesure ' || n FROM generate_series(1, %d) n
                        RETURNING id),
                    payer AS (INSERT INTO billing.payer (person_id) SELECT id FROM someone RETURNING id)
                    INSERT INTO billing.account (kind, payer_id, service_code)
                    SELECT 'WALLET', id, (SELECT min(code) FROM billing.service WHERE active) FROM payer""".formatted(CLIENTS));
            try (ResultSet result = statement.executeQuery("""
                    SELECT (SELECT id FROM billing.till WHERE closed_at IS NULL ORDER BY id DESC LIMIT 1),
                           array_agg(a.payer_id), min(a.service_code)
                      FROM billing.account a JOIN billing.payer p ON p.id = a.payer_id
                      JOIN accounts.person o ON o.id = p.person_id WHERE o.email LIKE 'guichet-%@mesure.example'""")) {
                result.next();
                return new Counter(
                        result.getLong(1), List.of((Long[]) result.getArray(2).getArray()), result.getString(3));
            }
        }
    }

    private Callable<Void> apiClient(Counter counter, int number) {
        try {
            Program program = city.program(TREASURER);
            String payment = """
                    {"wallets": [{"payerId": %d, "serviceCode": "%s", "amount": "12.00"}], "means": [{"kind": "CARD", "amount": "12.00"}]}""".formatted(counter.payers().get(number), counter.service());
            return () -> {
                program.post("/api/v1/billing/tills/" + counter.till() + "/receipts", payment, 201);
                return null;
            };
        } catch (Exception e) {
            throw new IllegalStateException("No client", e);
        }
    }

    private Callable<Void> jdbcClient(Counter counter, int number) {
        try {
            Connection connection = city.database().connect();
            connection.setAutoCommit(false);
            Sql sql = new Sql(connection);
            PreparedStatement entry = connection.prepareStatement("""
                    WITH booked AS (
                        INSERT INTO billing.entry (booked_at, booked_on, kind, reference, postings)
                        VALUES (now(), current_date, 'PAYMENT', 'receipt:' || ?::bigint, 2) RETURNING id)
                    INSERT INTO billing.posting (entry_id, position, account_id, cents)
                    SELECT booked.id, s.position, a.id, s.cents
                      FROM booked, (VALUES (0, 'CARD', -1200), (1, 'WALLET', 1200)) s(position, kind, cents)
                      JOIN billing.account a ON a.kind = s.kind
                       AND (a.payer_id = ? AND a.service_code = ? OR a.office = (
                           SELECT code FROM billing.cash_office o JOIN billing.till t ON t.office_id = o.id WHERE t.id = ?))
                    RETURNING entry_id""");
            PreparedStatement receipt = connection.prepareStatement("""
                    WITH numbered AS (
                        INSERT INTO billing.number_series AS s (series, year, last)
                        VALUES ('MESURE', extract(year FROM current_date)::int, 1)
                            ON CONFLICT (series, year) DO UPDATE SET last = s.last + 1 RETURNING last),
                    taken AS (
                        INSERT INTO billing.receipt (id, office_id, till_id, cashier_id, series, year, sequence, call_key, taken_on,
                               taken_at, cents, entry_id)
                        SELECT ?, t.office_id, t.id, t.cashier_id, 'MESURE',
                               extract(year FROM current_date)::int, 1000000 + n.last, ?, current_date, now(), 1200, ?
                          FROM billing.till t, numbered n WHERE t.id = ? RETURNING id),
                    lined AS (
                        INSERT INTO billing.receipt_line (receipt_id, position, payer_id, service_code, cents)
                        SELECT id, 0, ?, ?, 1200 FROM taken)
                    INSERT INTO billing.receipt_means (receipt_id, position, kind, cents) SELECT id, 0, 'CARD', 1200 FROM taken""");
            long payer = counter.payers().get(number);
            return () -> {
                long id = sql.number("SELECT nextval('billing.receipt_id_seq')");
                Sql.set(entry, id, payer, counter.service(), counter.till());
                long booked;
                try (ResultSet result = entry.executeQuery()) {
                    result.next();
                    booked = result.getLong(1);
                }
                String key = UUID.randomUUID().toString();
                Sql.set(receipt, id, key, booked, counter.till(), payer, counter.service());
                receipt.executeUpdate();
                connection.commit();
                return null;
            };
        } catch (Exception e) {
            throw new IllegalStateException("No client", e);
        }
    }
}
