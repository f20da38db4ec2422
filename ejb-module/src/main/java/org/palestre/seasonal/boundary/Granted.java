package org.palestre.seasonal.boundary;

import java.io.Serializable;
import java.util.List;

/**
 * What a grant brought.
 *
 * @param status {@link RequestStatus#GRANTED} or {@link RequestStatus#GRANTED_WITH_CHANGES}
 * @param sessions how many dates were granted, counted on each area
 * @param leftOut every date left out, in order
 */
public record Granted(
        long requestId,
        String number,
        RequestStatus status,
        long permitId,
        String permitNumber,
        int sessions,
        List<LeftOutSession> leftOut)
        implements Serializable {

    public Granted {
        leftOut = List.copyOf(leftOut);
    }
}
