package org.palestre.messaging.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RetryDelaysTest {

    @Test
    void anOutageIsProbedMoreAndMoreSeldomButEveryMinuteAtLeast() {
        assertThat(RetryDelays.afterOutage(1)).isEqualTo(Duration.ofSeconds(2));
        assertThat(RetryDelays.afterOutage(4)).isEqualTo(Duration.ofSeconds(16));
        assertThat(RetryDelays.afterOutage(1_000_000)).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void aMessagePutOffIsTriedAgainWithGrowingDelays() {
        Duration before = Duration.ZERO;
        for (int attempts = 1; attempts <= 6; attempts++) {
            assertThat(RetryDelays.afterRefusal(attempts)).isGreaterThan(before);
            before = RetryDelays.afterRefusal(attempts);
        }
        assertThat(RetryDelays.afterRefusal(50)).isEqualTo(Duration.ofHours(6));
    }
}
