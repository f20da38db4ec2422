package org.palestre.seasonal.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.palestre.seasonal.pricing.PricedPlace.HOUR;
import static org.palestre.seasonal.pricing.SlotsToPrice.SESSIONS;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.palestre.seasonal.pricing.boundary.PriceSlots;
import org.palestre.testing.City;
import org.palestre.testing.Now;

/**
 * Few slots are priced by the timer, many by a job; whatever happens to its server, each is priced once. With {@code
 * PALESTRE_TEST_SLOTS} slots, if that is set.
 */
@Isolated
class PriceManySlotsIT {

    private static final int MANY = Integer.parseInt(System.getenv().getOrDefault("PALESTRE_TEST_SLOTS", "400"));

    @Test
    void few_are_priced_by_the_timer_itself_without_a_job() {
        long runs = runs();
        SlotsToPrice slots = SlotsToPrice.make(5);
        slots.want();
        await("the timer comes").atMost(Duration.ofSeconds(20)).until(() -> slots.priced() == 5);
        assertThat(slots.charged()).isEqualTo(5 * SESSIONS * HOUR).isEqualTo(slots.kept());
        assertThat(slots.lines()).isEqualTo(5);
        assertThat(runs()).isEqualTo(runs);
    }

    @Test
    void many_are_priced_by_a_job_and_each_once_though_its_server_is_killed_in_the_midst() {
        SlotsToPrice slots = SlotsToPrice.make(MANY);
        slots.want();
        await("some are priced")
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(10))
                .atMost(Duration.ofSeconds(30))
                .until(() -> slots.lines() > 0);
        City.killServer();
        assertThat(slots.priced()).as("killed in the midst").isBetween(1L, MANY - 1L);
        assertThat(slots.charged())
                .as("what is priced is charged, and nothing else")
                .isEqualTo(slots.priced() * SESSIONS * HOUR)
                .isEqualTo(slots.kept());
        City.startServer();
        Now.takeUpJobs();
        await("the job goes on").atMost(Duration.ofSeconds(60)).until(() -> slots.priced() == MANY);
        assertThat(slots.lines()).isEqualTo(MANY);
        assertThat(slots.charged()).isEqualTo((long) MANY * SESSIONS * HOUR).isEqualTo(slots.kept());
    }

    private static long runs() {
        return City.sql().number("SELECT count(*) FROM shared.job_run WHERE job = ?", PriceSlots.JOB);
    }
}
