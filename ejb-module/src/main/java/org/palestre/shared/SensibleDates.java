package org.palestre.shared;

import java.time.Instant;
import java.time.LocalDate;

/** Dates that the calendar of a city can hold: from 1900, for births, to 2199. Anything else is a slip or an attack. */
public final class SensibleDates {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate END = LocalDate.of(2200, 1, 1);

    private SensibleDates() {}

    /**
     * The date itself.
     *
     * @throws BusinessException {@code shared.dateOutOfRange} at the field if it lies outside
     */
    public static LocalDate check(LocalDate date, String field) {
        if (date != null && (date.isBefore(FIRST) || !date.isBefore(END))) {
            throw outside(field);
        }
        return date;
    }

    /**
     * The instant itself.
     *
     * @throws BusinessException {@code shared.dateOutOfRange} at the field if it lies outside
     */
    public static Instant check(Instant instant, String field) {
        if (instant != null
                && (instant.getEpochSecond() < FIRST.toEpochDay() * 86_400
                        || instant.getEpochSecond() >= END.toEpochDay() * 86_400)) {
            throw outside(field);
        }
        return instant;
    }

    private static BusinessException outside(String field) {
        return BusinessException.invalid(
                "shared.dateOutOfRange", field, String.valueOf(FIRST.getYear()), String.valueOf(END.getYear() - 1));
    }
}
