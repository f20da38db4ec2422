package org.palestre.seasonal.event;

/**
 * The document of an edition of a permit was made and posted to its club, seconds after the decision or the change, in a
 * transaction of its own.
 */
public record PermitIssued(long permitId, long requestId, long organisationId) {}
