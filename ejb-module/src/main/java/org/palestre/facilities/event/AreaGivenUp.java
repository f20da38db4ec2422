package org.palestre.facilities.event;

import java.time.LocalDate;

/**
 * Nobody can use this area any more from a day on. Fired in the transaction of the change: who still holds something
 * there from that day refuses by an exception, which undoes it.
 */
public record AreaGivenUp(long areaId, LocalDate from) {}
