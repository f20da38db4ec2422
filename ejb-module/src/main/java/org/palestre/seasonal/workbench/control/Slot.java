package org.palestre.seasonal.workbench.control;

import org.palestre.seasonal.boundary.Grant;

/**
 * A slot that might be granted to a request.
 *
 * @param grant whole: its areas, times and dates are there
 */
public record Slot(long requestId, String number, long campaignId, long organisationId, Grant grant) {}
