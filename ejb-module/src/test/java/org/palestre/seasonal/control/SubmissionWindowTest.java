package org.palestre.seasonal.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palestre.seasonal.boundary.CampaignPhase;
import org.palestre.shared.BusinessException;

class SubmissionWindowTest {

    private static final Instant OPENS = Instant.parse("2026-10-15T06:00:00Z");
    private static final Instant CLOSES = Instant.parse("2026-11-30T23:00:00Z");
    private final SubmissionWindow window = new SubmissionWindow(OPENS, CLOSES);

    @Test
    void it_is_open_at_the_very_moment_it_opens() {
        assertThat(window.phase(OPENS.minusNanos(1))).isEqualTo(CampaignPhase.COMING);
        assertThat(window.phase(OPENS)).isEqualTo(CampaignPhase.OPEN);
    }

    @Test
    void it_is_closed_at_the_very_moment_it_closes() {
        assertThat(window.phase(CLOSES.minusSeconds(1))).isEqualTo(CampaignPhase.OPEN);
        assertThat(window.phase(CLOSES)).isEqualTo(CampaignPhase.CLOSED);
    }

    @Test
    void who_comes_too_late_is_told_the_dates() {
        assertThatThrownBy(() -> window.requireOpen(CLOSES))
                .isInstanceOfSatisfying(BusinessException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("seasonal.windowClosed");
                    assertThat(refusal.values()).containsExactly(OPENS, CLOSES);
                });
        assertThatCode(() -> window.requireOpen(CLOSES.minusNanos(1))).doesNotThrowAnyException();
    }

    @Test
    void midnight_is_the_citys_on_the_night_the_clocks_change() {
        ZoneId paris = ZoneId.of("Europe/Paris");
        Instant opens = LocalDateTime.parse("2026-10-25T00:00").atZone(paris).toInstant();
        Instant closes = LocalDateTime.parse("2026-10-26T00:00").atZone(paris).toInstant();
        assertThat(Duration.between(opens, closes)).hasHours(25);
        assertThat(new SubmissionWindow(opens, closes).phase(closes.minusSeconds(1)))
                .isEqualTo(CampaignPhase.OPEN);
    }

    @ParameterizedTest(name = "until midnight before {0}, which is {1}")
    @CsvSource({
        "2027-03-28, 2027-03-27T23:00:00Z", // the night in which the clocks go forward begins
        "2027-03-29, 2027-03-28T22:00:00Z", // … and the day after it, one hour shorter
        "2026-10-25, 2026-10-24T22:00:00Z", // the night in which they go back begins
        "2026-10-26, 2026-10-25T23:00:00Z", // … and the day after it, one hour longer
    })
    void the_last_second_before_the_citys_midnight_is_in_and_midnight_is_out(LocalDate day, Instant midnight) {
        SubmissionWindow untilMidnight = new SubmissionWindow(
                OPENS.minus(Duration.ofDays(300)),
                day.atStartOfDay(ZoneId.of("Europe/Paris")).toInstant());
        assertThat(untilMidnight.phase(midnight.minusSeconds(1))).isEqualTo(CampaignPhase.OPEN);
        assertThat(untilMidnight.phase(midnight.minusNanos(1))).isEqualTo(CampaignPhase.OPEN);
        assertThat(untilMidnight.phase(midnight)).isEqualTo(CampaignPhase.CLOSED);
    }

    @Test
    void it_cannot_end_before_it_begins() {
        assertThatThrownBy(() -> new SubmissionWindow(CLOSES, OPENS)).isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> new SubmissionWindow(OPENS, OPENS)).isInstanceOf(BusinessException.class);
    }
}
