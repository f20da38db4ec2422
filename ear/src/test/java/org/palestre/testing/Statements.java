package org.palestre.testing;

import java.util.Collections;
import org.palestre.city.SqlStatements;

/** Counts SQL statements, without those of timers and the ends of transactions. */
public final class Statements {

    private Statements() {}

    /** How many statements an action issues: the least of three counts, since timers never sleep. */
    public static long during(Runnable action) {
        try (SqlStatements statements = City.statements()) {
            return statements
                    .fewest(Collections.<SqlStatements.Action>nCopies(3, action::run))
                    .count();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
