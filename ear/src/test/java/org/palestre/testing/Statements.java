package org.palestre.testing;

import java.util.stream.LongStream;

/** Counts SQL statements as PostgreSQL itself counts them, without those of timers and the ends of transactions. */
public final class Statements {

    private static final String OURS = """
            SELECT COALESCE(sum(calls), 0) FROM pg_stat_statements
            WHERE dbid = (SELECT oid FROM pg_database WHERE datname = current_database()) AND toplevel
              AND query !~* '(jboss_ejb_timer|messaging\\.|pg_stat_statements|job_instance|job_execution)'
              AND query !~* '^\\s*(begin|commit|rollback|start transaction|set |show |savepoint|release)'
              AND query !~* 'for update (of \\w+ )?skip locked'
              AND query NOT LIKE 'SELECT seasonal.note_conflicts(%' -- a trigger's own, at the end of the transaction
              AND query NOT IN ('', 'SELECT $1')""";

    private Statements() {}

    /** How many statements an action issues: the least of three counts, since timers never sleep. */
    public static long during(Runnable action) {
        Sql sql = City.administrator();
        sql.change("CREATE EXTENSION IF NOT EXISTS pg_stat_statements");
        return LongStream.range(0, 3)
                .map(count -> {
                    sql.rows("SELECT pg_stat_statements_reset()");
                    action.run();
                    return sql.number(OURS);
                })
                .min()
                .orElseThrow();
    }
}
