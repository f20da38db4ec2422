package org.palestre.seasonal.event;

/**
 * A request was decided on, or is about to be: whoever objects refuses, which undoes it.
 *
 * @param beforeCommission whether it lay before a commission
 */
public record RequestDecided(long requestId, boolean beforeCommission) {}
