package org.palestre.seasonal.event;

/** A request was decided on, or is about to be: whoever objects refuses, which undoes it. */
public record RequestDecided(long requestId) {}
