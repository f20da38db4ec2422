package org.palestre.billing.history.boundary;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.palestre.shared.Money;

/**
 * What was consumed, or taken back.
 *
 * @param day the first day that it is about
 * @param lastDay the last one; the same as the first for most
 * @param consumer for whom, by name; null if it is for the payer itself
 * @param activity what it was
 * @param price of one unit
 * @param total negative if it was taken back
 * @param toCome whether it was not debited or invoiced yet
 * @param reason why it was taken back, or null
 */
public record ConsumptionLine(
        LocalDate day,
        LocalDate lastDay,
        String consumer,
        String activity,
        String nameFrench,
        String nameEnglish,
        Money price,
        BigDecimal quantity,
        Money total,
        boolean toCome,
        String reason)
        implements Serializable {}
