package org.palestre.web.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AttemptMemoryTest {

    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
    private static final Attempt ATTEMPT = Attempt.UNKNOWN_PERMIT;

    private final AttemptMemory memory = new AttemptMemory(3);

    @Test
    void whoeverTriesNowAndThenNeverWaits() {
        tries("here", ATTEMPT.free() - 1);
        assertThat(memory.rest(ATTEMPT, "here", NOW)).isZero();
    }

    @Test
    void eachFurtherTryMakesTheWaitTwiceAsLongUpToAQuarterOfAnHour() {
        tries("here", ATTEMPT.free());
        assertThat(memory.rest(ATTEMPT, "here", NOW)).isEqualTo(Duration.ofSeconds(2));
        tries("here", 1);
        assertThat(memory.rest(ATTEMPT, "here", NOW)).isEqualTo(Duration.ofSeconds(4));
        tries("here", 1000);
        assertThat(memory.rest(ATTEMPT, "here", NOW)).isEqualTo(Duration.ofMinutes(15));
        assertThat(memory.rest(ATTEMPT, "here", NOW.plusSeconds(900))).isZero();
    }

    @Test
    void anotherPlaceAndAnotherKindOfTryAreCountedApart() {
        tries("here", 100);
        assertThat(memory.rest(ATTEMPT, "there", NOW)).isZero();
        assertThat(memory.rest(Attempt.WRONG_PASSWORD, "here", NOW)).isZero();
    }

    @Test
    void anHourWithoutATryForgetsTheEarlierOnes() {
        tries("here", 100);
        memory.count(ATTEMPT, "there", NOW.plus(Duration.ofHours(1)));
        assertThat(memory.size()).isEqualTo(1);
        memory.count(ATTEMPT, "here", NOW.plus(Duration.ofHours(1)));
        assertThat(memory.rest(ATTEMPT, "here", NOW.plus(Duration.ofHours(1)))).isZero();
    }

    @Test
    void itNeverGrowsBeyondItsSizeAndForgetsTheQuietestFirst() {
        tries("loud", 100);
        for (int place = 0; place < 1000; place++) {
            memory.count(ATTEMPT, "place " + place, NOW);
            memory.rest(ATTEMPT, "loud", NOW);
        }
        assertThat(memory.size()).isEqualTo(3);
        assertThat(memory.rest(ATTEMPT, "loud", NOW)).isPositive();
    }

    private void tries(String place, int times) {
        for (int i = 0; i < times; i++) {
            memory.count(ATTEMPT, place, NOW);
        }
    }
}
