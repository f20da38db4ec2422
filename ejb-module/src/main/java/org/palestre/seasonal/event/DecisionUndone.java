package org.palestre.seasonal.event;

/** The office took a decision back that the club does not know: whoever objects refuses, which undoes that. */
public record DecisionUndone(long requestId) {}
