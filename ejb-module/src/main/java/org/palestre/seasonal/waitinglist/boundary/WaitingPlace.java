package org.palestre.seasonal.waitinglist.boundary;

import java.io.Serializable;
import java.time.Instant;

/**
 * Where a request stands among those that wait for the same.
 *
 * @param position from 1, by the moment of joining
 * @param total how many wait for a part of the same, this one included
 * @param inOrder whether the office serves them in this order
 */
public record WaitingPlace(Instant since, int position, int total, boolean inOrder) implements Serializable {}
