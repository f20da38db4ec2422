package org.palestre.calendar.event;

import java.time.LocalDate;
import org.palestre.shared.DateRange;

/**
 * The city closes on other days than before.
 *
 * @param from the first day that may be concerned
 * @param dates the days concerned; null if it is a day of every year
 */
public record ClosingDaysChanged(LocalDate from, DateRange dates) {}
