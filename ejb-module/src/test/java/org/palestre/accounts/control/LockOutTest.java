package org.palestre.accounts.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LockOutTest {

    @Test
    void theFirstFourWrongPasswordsCostNoDelay() {
        for (int failures = 0; failures <= 4; failures++) {
            assertThat(LockOut.delayAfter(failures)).isZero();
        }
    }

    @Test
    void theFifthCostsHalfAMinuteAndEachFurtherTwiceAsMuch() {
        assertThat(LockOut.delayAfter(5)).isEqualTo(Duration.ofSeconds(30));
        assertThat(LockOut.delayAfter(6)).isEqualTo(Duration.ofMinutes(1));
        assertThat(LockOut.delayAfter(7)).isEqualTo(Duration.ofMinutes(2));
    }

    @Property
    void theDelayNeverShrinksAndNeverExceedsAnHour(@ForAll @IntRange(max = Integer.MAX_VALUE - 1) int failures) {
        assertThat(LockOut.delayAfter(failures + 1))
                .isGreaterThanOrEqualTo(LockOut.delayAfter(failures))
                .isLessThanOrEqualTo(Duration.ofHours(1));
    }
}
