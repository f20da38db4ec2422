package org.palestre.shared;

import java.sql.SQLException;

/** What the database says is wrong, told apart by SQLState, however deep the layers above have wrapped it. */
public final class SqlState {

    /** Two ranges that may not overlap do. */
    public static final String EXCLUSION = "23P01";
    /** The same thing is there already. */
    public static final String UNIQUE = "23505";
    /** Something else still refers to it, or what it refers to is gone. */
    public static final String FOREIGN_KEY = "23503";

    private SqlState() {}

    /** The SQLState of the first database error among the causes, or the empty text if there is none. */
    public static String of(Throwable failure) {
        int depth = 0;
        for (Throwable cause = failure; cause != null && depth < 50; cause = cause.getCause(), depth++) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                SQLException next = sql.getNextException();
                return next != null && next.getSQLState() != null ? next.getSQLState() : sql.getSQLState();
            }
        }
        return "";
    }
}
