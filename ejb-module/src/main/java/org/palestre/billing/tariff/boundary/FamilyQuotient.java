package org.palestre.billing.tariff.boundary;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The family quotient that was proved for a school year.
 *
 * @param schoolYear the year in which it begins
 * @param appliesFrom the first day that it has a say in
 * @param correction why an earlier one was put right, or null for the first
 */
public record FamilyQuotient(
        long personId,
        String name,
        int schoolYear,
        BigDecimal quotient,
        LocalDate appliesFrom,
        String correction,
        Instant recordedAt,
        String recordedBy)
        implements Serializable {}
