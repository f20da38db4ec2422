package org.palestre.seasonal.event;

/** A club took its request back. */
public record RequestWithdrawn(long requestId) {}
