package org.palestre.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/**
 * Gives every component the one clock, set to the city's civil zone.
 *
 * <p>The zone is the installation's: environment variable {@code PALESTRE_ZONE}, {@code Europe/Paris} by default.
 */
@ApplicationScoped
public class CityClock {

    /** The clock of the city; its zone is the one in which opening hours and slots are said. */
    @Produces
    public Clock clock() {
        return Clock.system(ZoneId.of(System.getenv().getOrDefault("PALESTRE_ZONE", "Europe/Paris")));
    }
}
