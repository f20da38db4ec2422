package org.palestre.testing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The time on the city's clock, which is not that of the machine: an hour before midnight in London the city has tomorrow. */
public final class CityDay {

    /** Where the city of all tests lies. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private CityDay() {}

    public static LocalDate today() {
        return LocalDate.now(ZONE);
    }

    public static LocalDateTime now() {
        return LocalDateTime.now(ZONE);
    }
}
