package org.palestre.billing.cashoffice.boundary;

import java.time.LocalDate;

/**
 * Somebody to be named for a cash office.
 *
 * @param lastDay the last day; null until further notice
 * @param orderReference the order of appointment; may be null
 */
public record Appointment(
        long personId, MemberFunction function, LocalDate startsOn, LocalDate lastDay, String orderReference) {}
