package org.palestre.seasonal.change.boundary;

import java.io.Serializable;

/**
 * What a change for the rest of the season has led to.
 *
 * @param permitId the new edition
 * @param sessions how many occurrences it brought
 * @param leftOut how many dates it could not have
 */
public record Changed(long permitId, String number, int edition, int sessions, int leftOut) implements Serializable {}
