package org.palestre.seasonal.event;

import org.palestre.seasonal.boundary.RequestStatus;

/**
 * A club knows how its request was decided, from now on. What a grant holds, and from which day on, {@link
 * org.palestre.seasonal.boundary.HoursGranted} tells.
 *
 * @param decision granted, granted with changes or refused
 */
public record DecisionPublished(long requestId, long organisationId, RequestStatus decision) {}
