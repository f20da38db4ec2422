package org.palestre.seasonal.workbench.boundary;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * That an officer wants many requests decided.
 *
 * @param token names this order: given twice, it is carried out once
 * @param reason of a refusal, at most 2,000 characters; null for anything else
 * @param leaveOutConflicts whether what is granted as asked leaves taken dates out, instead of being refused whole
 */
public record BulkOrder(UUID token, BulkKind kind, String reason, boolean leaveOutConflicts, List<Item> items)
        implements Serializable {

    public BulkOrder {
        items = items == null ? List.of() : List.copyOf(items);
    }

    /**
     * A request of it.
     *
     * @param version of the request, as it was read
     * @param proposalId what is carried out, with its version; null unless as proposed
     */
    public record Item(long requestId, long version, Long proposalId, Long proposalVersion) implements Serializable {}
}
