package org.palestre.facilities.entity;

import java.sql.SQLException;

/** The database refused a statement; tells which constraint stood in the way, so that it can be said kindly. */
public class DatabaseRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseRefusal(SQLException cause) {
        super(
                cause.getNextException() == null
                        ? cause.getMessage()
                        : cause.getNextException().getMessage(),
                cause);
    }

    /** Whether the constraint or index of this name was violated. */
    public boolean violates(String constraint) {
        return getMessage() != null && getMessage().contains('"' + constraint + '"');
    }
}
