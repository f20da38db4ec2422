package org.palestre.occupancy.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.palestre.occupancy.boundary.OccupationKind;
import org.palestre.shared.BusinessException;
import org.palestre.shared.DateRange;

class AdmissibleOccupationTest {

    private static final Instant NOW = Instant.parse("2026-11-20T15:00:00Z");
    private final AdmissibleOccupation rules = new AdmissibleOccupation(Clock.fixed(NOW, ZoneId.of("Europe/Paris")));

    @Test
    void this_morning_may_still_be_noted_but_not_yesterday() {
        Instant morning = Instant.parse("2026-11-19T23:00:00Z");
        assertThat(rules.time(morning, NOW, OccupationKind.ONE_OFF).start()).isEqualTo(morning);
        refuses("occupancy.inThePast", morning.minusSeconds(1), NOW, OccupationKind.ONE_OFF);
    }

    @Test
    void the_year_9999_is_refused() {
        Instant far = Instant.parse("9999-12-31T10:00:00Z");
        refuses("occupancy.tooFarAhead", far, far.plusSeconds(3600), OccupationKind.ONE_OFF);
    }

    @Test
    void it_ends_after_it_starts() {
        refuses("shared.endBeforeStart", NOW, NOW, OccupationKind.ONE_OFF);
        refuses("shared.endBeforeStart", NOW, NOW.minusSeconds(60), OccupationKind.ONE_OFF);
    }

    @Test
    void it_lasts_five_minutes_at_least_and_a_day_at_most() {
        refuses("occupancy.tooShort", NOW, NOW.plus(Duration.ofMinutes(4)), OccupationKind.ONE_OFF);
        refuses("occupancy.tooLong", NOW, NOW.plus(Duration.ofHours(25)), OccupationKind.ONE_OFF);
        assertThat(rules.time(NOW, NOW.plus(Duration.ofMinutes(5)), OccupationKind.ONE_OFF))
                .isNotNull();
    }

    @Test
    void works_may_last_for_months() {
        assertThat(rules.time(NOW, NOW.plus(Duration.ofDays(120)), OccupationKind.WORKS))
                .isNotNull();
        refuses("occupancy.tooLong", NOW, NOW.plus(Duration.ofDays(400)), OccupationKind.WORKS);
    }

    @Test
    void what_has_passed_of_a_season_is_not_written() {
        DateRange season = DateRange.inclusive(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 7, 3));
        assertThat(rules.dates(season).start()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(rules.dates(season).last()).isEqualTo(LocalDate.of(2027, 7, 3));
    }

    @Test
    void a_season_that_is_over_is_refused() {
        DateRange season = DateRange.inclusive(LocalDate.of(2025, 9, 1), LocalDate.of(2026, 7, 3));
        assertThatThrownBy(() -> rules.dates(season)).hasMessageContaining("occupancy.inThePast");
    }

    @Test
    void a_title_is_one_line_that_says_something() {
        assertThat(AdmissibleOccupation.title("  Tournoi ")).isEqualTo("Tournoi");
        assertThatThrownBy(() -> AdmissibleOccupation.title(" ")).hasMessageContaining("shared.missing");
        assertThatThrownBy(() -> AdmissibleOccupation.title("x".repeat(201)))
                .hasMessageContaining("occupancy.textTooLong");
        assertThatThrownBy(() -> AdmissibleOccupation.title("a\u0000b"))
                .hasMessageContaining("occupancy.unreadableText");
    }

    private void refuses(String code, Instant start, Instant end, OccupationKind kind) {
        assertThatThrownBy(() -> rules.time(start, end, kind))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining(code);
    }
}
