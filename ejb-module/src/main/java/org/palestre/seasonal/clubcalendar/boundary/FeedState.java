package org.palestre.seasonal.clubcalendar.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The feed of a club.
 *
 * @param createdAt when its address was given
 * @param lastReadOn the last day on which a program read it; null if none did
 */
public record FeedState(Instant createdAt, LocalDate lastReadOn) implements Serializable {}
