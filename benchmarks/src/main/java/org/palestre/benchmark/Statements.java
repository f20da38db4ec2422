package org.palestre.benchmark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Counts SQL statements as PostgreSQL itself counts them, by pg_stat_statements.
 *
 * <p>Left out: what timers and the pool ask for meanwhile, and the BEGIN and COMMIT of transactions.
 */
final class Statements {

    private static final String OURS = """
            SELECT COALESCE(sum(calls), 0) FROM pg_stat_statements
            WHERE dbid = (SELECT oid FROM pg_database WHERE datname = current_database()) AND toplevel
              AND query !~* '(jboss_ejb_timer|messaging\\.|pg_stat_statements|job_instance|job_execution)'
              AND query !~* '^\\s*(begin|commit|rollback|start transaction|set |show |savepoint|release)'
              AND query !~* 'for update (of \\w+ )?skip locked'
              AND query NOT IN ('', 'SELECT $1')""";

    private final Connection connection;

    /** @param connection of the database's administrator */
    Statements(Connection connection) throws SQLException {
        this.connection = connection;
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE EXTENSION IF NOT EXISTS pg_stat_statements");
        }
    }

    /** How many statements an action issues. */
    long during(Action action) throws Exception {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_stat_statements_reset()");
            action.run();
            try (ResultSet result = statement.executeQuery(OURS)) {
                result.next();
                return result.getLong(1);
            }
        }
    }

    /** Something that is done once. */
    interface Action {
        void run() throws Exception;
    }
}
