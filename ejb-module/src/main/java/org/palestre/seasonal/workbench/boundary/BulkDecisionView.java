package org.palestre.seasonal.workbench.boundary;

import java.io.Serializable;
import java.time.Instant;
import org.palestre.seasonal.pricing.boundary.FreeOfCharge;

/**
 * Decisions that were taken in one go, and how far they are.
 *
 * @param freeOfCharge why nothing is charged for what is granted; null if it is charged for
 * @param madeBy name of the officer
 * @param total how many requests
 * @param done on how many the decision was taken
 * @param refused how many could not be decided, each with its reason
 * @param undoable how many of the decisions taken here stand and are not known to the club yet
 */
public record BulkDecisionView(
        long id,
        BulkKind kind,
        String reason,
        boolean leaveOutConflicts,
        FreeOfCharge freeOfCharge,
        String madeBy,
        boolean mine,
        Instant madeAt,
        long total,
        long done,
        long refused,
        long undoable)
        implements Serializable {

    /** How many still wait. */
    public long left() {
        return total - done - refused;
    }

    /** How far it is, 0 to 100. */
    public int percent() {
        return total == 0 ? 100 : (int) ((done + refused) * 100 / total);
    }
}
