package org.palestre.occupancy.boundary;

import java.io.Serializable;

/**
 * An occupation in a planning.
 *
 * @param holder the organisation's name, or null if it is the city or a private person
 */
public record PlanningEntry(OccupationView occupation, String holder) implements Serializable {}
