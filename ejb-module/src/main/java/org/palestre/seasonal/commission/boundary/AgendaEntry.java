package org.palestre.seasonal.commission.boundary;

import java.io.Serializable;

/** Where a request stands with a commission, beside the request at the desk. */
public record AgendaEntry(
        SessionSummary session, long itemId, Opinion opinion, String opinionText, CommissionDecision decision)
        implements Serializable {}
