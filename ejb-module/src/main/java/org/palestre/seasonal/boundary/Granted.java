package org.palestre.seasonal.boundary;

import java.io.Serializable;

/**
 * What a grant brought.
 *
 * @param status {@link RequestStatus#GRANTED} or {@link RequestStatus#GRANTED_WITH_CHANGES}
 * @param sessions how many dates were granted, counted on each area
 * @param leftOut how many dates were left out, counted likewise; the request in full lists them with their reasons
 */
public record Granted(
        long requestId,
        String number,
        RequestStatus status,
        long permitId,
        String permitNumber,
        int sessions,
        int leftOut)
        implements Serializable {}
