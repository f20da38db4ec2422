package org.palestre.seasonal.workbench.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.palestre.seasonal.boundary.RequestStatus;

/**
 * What became of a request of a bulk decision.
 *
 * @param status where the request stands now
 * @param doneAt when it was worked on; null while it waits
 * @param refusal code of why it could not be decided; null if it was
 * @param refusalValues what the wording of that code names
 * @param wish which of the club's wishes was granted, from 1; null unless it was granted and that stands
 * @param sessions how many dates were granted; null unless it was granted
 */
public record BulkOutcome(
        long requestId,
        String number,
        String organisationName,
        String siteName,
        RequestStatus status,
        Instant doneAt,
        String refusal,
        List<String> refusalValues,
        Integer wish,
        Integer sessions,
        Integer leftOut)
        implements Serializable {

    public BulkOutcome {
        refusalValues = List.copyOf(refusalValues);
    }
}
