package org.palestre.facilities.boundary;

/** Which rows of a preview are looked for; null does not narrow. */
public record CensusRowQuery(CensusOutcome outcome, String q) {}
