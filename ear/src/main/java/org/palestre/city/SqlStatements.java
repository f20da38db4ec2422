package org.palestre.city;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/**
 * Counts SQL statements as PostgreSQL itself counts them, by pg_stat_statements.
 *
 * <p>Left out: what timers and the pool ask for meanwhile, and the BEGIN and COMMIT of transactions.
 */
public final class SqlStatements implements AutoCloseable {

    private static final String OURS = """
            SELECT queryid, query, calls FROM pg_stat_statements
            WHERE dbid = (SELECT oid FROM pg_database WHERE datname = current_database()) AND toplevel
              AND query !~* '(jboss_ejb_timer|messaging\\.|pg_stat_statements|job_instance|job_execution)'
              AND query !~* '^\\s*(begin|commit|rollback|start transaction|set |show |savepoint|release)'
              AND query !~* 'for update (of \\w+ )?skip locked'
              AND query NOT IN ('', 'SELECT $1')""";

    private static final Duration LOOKED_AT = Duration.ofMillis(500);

    /** So many at most, within that time, and none that writes, are timers that look for work and find none. */
    private static final int IDLE = 16;

    private static final Pattern WRITING =
            Pattern.compile("^(WITH\\b.*\\b)?(INSERT INTO|UPDATE|DELETE FROM)\\b", Pattern.CASE_INSENSITIVE);

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Connection administrator;

    /** Begins to look at this database. */
    public SqlStatements(EmbeddedDatabase database) throws SQLException {
        administrator = database.connectAsAdministrator();
        execute("CREATE EXTENSION IF NOT EXISTS pg_stat_statements");
    }

    /** What an action issued, begun when nothing else was at work: jobs that others left behind are done first. */
    private Map<Long, Statements> during(Action action) throws Exception {
        issuedSinceReset();
        Awaitility.await("nobody at work but timers that find nothing")
                .atMost(PATIENCE)
                .pollDelay(LOOKED_AT)
                .pollInterval(LOOKED_AT)
                .until(() -> idle(issuedSinceReset().values()));
        action.run();
        return issuedSinceReset();
    }

    private static boolean idle(Collection<Statements> issued) {
        return issued.stream().noneMatch(Statements::writing)
                && issued.stream().mapToLong(Statements::calls).sum() <= IDLE;
    }

    /** By their number: the text of the same statement may hold its constants or not. Counting starts again. */
    private Map<Long, Statements> issuedSinceReset() throws SQLException {
        Map<Long, Statements> issued = new HashMap<>();
        try (Statement statement = administrator.createStatement();
                ResultSet rows = statement.executeQuery(OURS)) {
            while (rows.next()) {
                String text = rows.getString("query").strip().replaceAll("\\s+", " ");
                issued.merge(rows.getLong("queryid"), new Statements(text, rows.getLong("calls")), Statements::plus);
            }
        }
        execute("SELECT pg_stat_statements_reset()");
        return issued;
    }

    /**
     * The statements that each of some actions that are alike issued, as often as the one that issued it least. Others that
     * come on top are those of a timer that worked at the same moment.
     */
    public Issued fewest(Collection<? extends Action> actions) throws Exception {
        Map<Long, Statements> least = null;
        for (Action action : actions) {
            Map<Long, Statements> issued = during(action);
            if (least == null) {
                least = issued;
            } else {
                least.keySet().retainAll(issued.keySet());
                least.replaceAll((id, statements) -> statements.least(issued.get(id)));
            }
        }
        Map<String, Long> calls = new TreeMap<>();
        least.values().forEach(statements -> calls.merge(statements.text(), statements.calls(), Long::sum));
        return new Issued(calls);
    }

    /** How often one was issued. */
    private record Statements(String text, long calls) {

        Statements plus(Statements other) {
            return new Statements(text, calls + other.calls);
        }

        /** Whoever only looks for work changes nothing; a job of many small parts does in each of them. */
        boolean writing() {
            return WRITING.matcher(text).find();
        }

        Statements least(Statements other) {
            return calls <= other.calls ? this : other;
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = administrator.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        administrator.close();
    }

    /** Something that is done once. */
    public interface Action {
        void run() throws Exception;
    }

    /**
     * What was issued.
     *
     * @param calls how often each statement was
     */
    public record Issued(Map<String, Long> calls) {

        public long count() {
            return calls.values().stream().mapToLong(Long::longValue).sum();
        }

        @Override
        public String toString() {
            StringBuilder lines = new StringBuilder(count() + " statements");
            calls.forEach((text, times) ->
                    lines.append("\n  ").append(times).append(" × ").append(text));
            return lines.toString();
        }
    }
}
