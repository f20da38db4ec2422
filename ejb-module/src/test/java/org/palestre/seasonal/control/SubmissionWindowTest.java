package org.palestre.seasonal.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
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

    @Test
    void it_cannot_end_before_it_begins() {
        assertThatThrownBy(() -> new SubmissionWindow(CLOSES, OPENS)).isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> new SubmissionWindow(OPENS, OPENS)).isInstanceOf(BusinessException.class);
    }
}
