package org.palestre.seasonal.commission.boundary;

import jakarta.persistence.PersistenceException;
import org.palestre.shared.BusinessException;
import org.palestre.shared.SqlState;

/** Says in words when the database finds more votes than members present. */
final class VotesKept {

    private static final String CHECK = "23514";

    private VotesKept() {}

    static void write(Runnable change) {
        try {
            change.run();
        } catch (PersistenceException e) {
            if (CHECK.equals(SqlState.of(e))) {
                throw BusinessException.conflict("commission.votesOfAbsent");
            }
            throw e;
        }
    }
}
