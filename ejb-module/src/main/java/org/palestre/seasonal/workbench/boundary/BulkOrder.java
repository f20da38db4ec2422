package org.palestre.seasonal.workbench.boundary;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.palestre.occupancy.boundary.AcceptedPromises;
import org.palestre.seasonal.pricing.boundary.FreeOfCharge;

/**
 * That an officer wants many requests decided.
 *
 * @param token names this order: given twice, it is carried out once
 * @param reason of a refusal, at most 2,000 characters; null for anything else
 * @param leaveOutConflicts whether what is granted as asked leaves taken dates out, instead of being refused whole
 * @param freeOfCharge why nothing is charged for the wishes that are granted; null if they are charged for, and for anything
 *     else than wishes: a proposal says so itself
 * @param accepted what is promised to other clubs for later, and is taken from them knowingly or left to them
 */
public record BulkOrder(
        UUID token,
        BulkKind kind,
        String reason,
        boolean leaveOutConflicts,
        FreeOfCharge freeOfCharge,
        AcceptedPromises accepted,
        List<Item> items)
        implements Serializable {

    public BulkOrder {
        accepted = accepted == null ? AcceptedPromises.NONE : accepted;
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
