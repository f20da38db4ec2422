package org.palestre.seasonal.boundary;

import java.io.Serializable;

/**
 * Where a request stands in a list.
 *
 * @param previous the request before it, or null
 * @param next the request after it, or null
 * @param position its place, from 1; 0 if the list does not hold it
 * @param total how many the list holds
 */
public record Neighbours(Long previous, Long next, long position, long total) implements Serializable {}
