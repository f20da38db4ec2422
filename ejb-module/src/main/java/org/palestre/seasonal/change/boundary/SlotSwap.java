package org.palestre.seasonal.change.boundary;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Two clubs that change places for the rest of the season.
 *
 * @param otherPermitId the permit in force of the other club
 * @param from the first day on which each has the other's areas and times
 * @param leaveOutConflicts true leaves out what somebody else has already; false refuses the whole
 * @param reason what both are told, and the new editions say
 */
public record SlotSwap(long otherPermitId, LocalDate from, boolean leaveOutConflicts, String reason)
        implements Serializable {}
