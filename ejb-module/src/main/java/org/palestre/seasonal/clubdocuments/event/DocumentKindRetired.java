package org.palestre.seasonal.clubdocuments.event;

/** The city asks for a kind of document no more; whoever still needs it refuses, in the same transaction. */
public record DocumentKindRetired(long kindId) {}
