package org.palestre.messaging.boundary;

/**
 * A case to which messages belong.
 *
 * @param type in the words of the context whose case it is
 */
public record CaseRef(String type, long id) {}
