package org.palestre.seasonal.change.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import org.palestre.seasonal.boundary.SlotEffect;

/**
 * What giving a slot up means, shown before it is confirmed.
 *
 * @param from the first day that is free, from which hours are no longer due
 * @param givenBack what the club gives back
 * @param stillDue what remains due of the coming sessions before that day
 * @param rule the city's rule on what is due, in French
 */
public record GivingUp(LocalDate from, SlotEffect givenBack, SlotEffect stillDue, String rule)
        implements Serializable {}
