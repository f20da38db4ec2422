package org.palestre.seasonal.change.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import org.palestre.seasonal.boundary.SlotEffect;
import org.palestre.seasonal.pricing.boundary.PriceEffect;

/**
 * What giving a slot up means, shown before it is confirmed.
 *
 * @param from the first day that is free, from which hours are no longer due
 * @param givenBack what the club gives back
 * @param stillDue what remains due of the coming sessions before that day
 * @param price what it does to the price, over all terms
 * @param rule the city's rule on what is due, in French
 */
public record GivingUp(LocalDate from, SlotEffect givenBack, SlotEffect stillDue, PriceEffect price, String rule)
        implements Serializable {}
