package org.palestre.seasonal.event;

import org.palestre.seasonal.boundary.RequestStatus;

/**
 * A request was decided on: whoever objects refuses, which undoes it. Its club may not know yet; when it does, {@link
 * DecisionPublished} says so.
 *
 * @param decision granted, granted with changes or refused
 * @param beforeCommission whether it lay before a commission
 */
public record RequestDecided(long requestId, long organisationId, RequestStatus decision, boolean beforeCommission) {}
