package org.palestre.seasonal.workbench.boundary;

import java.io.Serializable;
import java.util.List;

/**
 * What an officer thinks of deciding in one go.
 *
 * @param requestIds on which requests, in the order in which they are decided
 * @param proposalsOfMineIn all requests of this campaign for which the caller has a proposal, instead; else null
 * @param leaveOutConflicts whether wishes are granted without the dates that are taken, instead of not at all
 */
public record BulkWish(BulkKind kind, List<Long> requestIds, Long proposalsOfMineIn, boolean leaveOutConflicts)
        implements Serializable {

    /** So many requests at once, and not more. */
    public static final int MOST = 500;

    public BulkWish {
        requestIds =
                requestIds == null ? List.of() : requestIds.stream().distinct().toList();
    }
}
