package org.palestre.web.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class GrowingDelayTest {

    private static final int FREE = Attempt.UNKNOWN_PERMIT.free();

    @Test
    void whoever_tries_now_and_then_never_waits() {
        assertThat(GrowingDelay.after(1, FREE)).isZero();
        assertThat(GrowingDelay.after(FREE - 1, FREE)).isZero();
    }

    @Test
    void each_further_try_makes_the_wait_twice_as_long_up_to_a_quarter_of_an_hour() {
        assertThat(GrowingDelay.after(FREE, FREE)).isEqualTo(Duration.ofSeconds(2));
        assertThat(GrowingDelay.after(FREE + 1, FREE)).isEqualTo(Duration.ofSeconds(4));
        assertThat(GrowingDelay.after(FREE + 1000, FREE)).isEqualTo(Duration.ofMinutes(15));
        assertThat(GrowingDelay.after(Integer.MAX_VALUE, FREE)).isEqualTo(Duration.ofMinutes(15));
    }
}
