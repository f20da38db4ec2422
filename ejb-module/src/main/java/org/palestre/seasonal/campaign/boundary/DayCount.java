package org.palestre.seasonal.campaign.boundary;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * How many requests were submitted on a day.
 *
 * @param total until the end of that day
 */
public record DayCount(LocalDate date, long requests, long total) implements Serializable {}
