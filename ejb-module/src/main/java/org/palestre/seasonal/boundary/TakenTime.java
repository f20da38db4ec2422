package org.palestre.seasonal.boundary;

import java.io.Serializable;
import org.palestre.occupancy.boundary.OccupationKind;

/**
 * A time of an ordinary week at which somebody occupies an area.
 *
 * @param areaId the area looked at, even if it is another one with a unit in common that is occupied
 * @param label the organisation that occupies it, or null; never a private person
 */
public record TakenTime(WeekTime time, long areaId, OccupationKind kind, String label) implements Serializable {}
