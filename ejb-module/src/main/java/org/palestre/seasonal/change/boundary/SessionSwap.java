package org.palestre.seasonal.change.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * One session of a slot that changes places with one of another slot.
 *
 * @param date its date
 * @param start its time
 * @param otherPermitId the permit in force of the other club
 * @param otherDate the other session's date
 * @param otherStart the other session's time
 * @param reason what both clubs are told
 */
public record SessionSwap(
        LocalDate date, LocalTime start, long otherPermitId, LocalDate otherDate, LocalTime otherStart, String reason)
        implements Serializable {}
