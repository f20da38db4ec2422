package org.palestre.billing.tariff.control;

import java.time.LocalDate;
import java.time.Month;

/**
 * From 1 September to 31 August: as long as a family quotient is frozen.
 *
 * @param begins the year in which it begins
 */
public record SchoolYear(int begins) {

    /** The one in which a day lies. */
    public static SchoolYear of(LocalDate day) {
        return new SchoolYear(day.getMonthValue() >= Month.SEPTEMBER.getValue() ? day.getYear() : day.getYear() - 1);
    }

    public LocalDate firstDay() {
        return LocalDate.of(begins, Month.SEPTEMBER, 1);
    }

    public LocalDate lastDay() {
        return firstDay().plusYears(1).minusDays(1);
    }
}
