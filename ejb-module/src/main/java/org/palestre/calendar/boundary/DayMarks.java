package org.palestre.calendar.boundary;

/**
 * What is special about a day.
 *
 * @param publicHoliday its name, or null if it is none
 * @param schoolBreak the school break it lies in, in the city's zone, or null
 * @param cityClosing why the city closes everything that day, or null
 */
public record DayMarks(String publicHoliday, String schoolBreak, String cityClosing) {}
