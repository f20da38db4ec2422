package org.palestre.seasonal.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.palestre.seasonal.boundary.CampaignForm;
import org.palestre.seasonal.boundary.CampaignPhase;
import org.palestre.seasonal.boundary.CampaignView;
import org.palestre.seasonal.boundary.Publication;
import org.palestre.seasonal.boundary.SeasonRef;

class NextCampaignTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final List<SeasonRef> SEASONS =
            List.of(season(1, 2026), season(2, 2027), season(3, 2028), season(4, 2029));

    @Test
    void the_next_campaign_of_one_season_is_a_year_later_for_the_season_that_follows() {
        CampaignForm next =
                NextCampaign.after(campaign("Créneaux annuels 2026-27", SEASONS.subList(0, 1)), SEASONS, PARIS);
        assertThat(next.name()).isEqualTo("Créneaux annuels 2027-28");
        assertThat(next.seasonIds()).containsExactly(2L);
        assertThat(next.opensAt()).isEqualTo(LocalDateTime.parse("2026-10-15T09:00"));
        assertThat(next.publication()).isEqualTo(Publication.TOGETHER);
        assertThat(next.texts().introduction()).isEqualTo("Vos créneaux de la saison 2027-28");
        assertThat(next.texts().deliberation()).isNull();
    }

    @Test
    void a_campaign_of_two_seasons_comes_every_second_year() {
        CampaignForm next =
                NextCampaign.after(campaign("Créneaux 2026-27 et 2027-28", SEASONS.subList(0, 2)), SEASONS, PARIS);
        assertThat(next.name()).isEqualTo("Créneaux 2028-29 et 2029-30");
        assertThat(next.seasonIds()).containsExactly(3L, 4L);
        assertThat(next.closesAt()).isEqualTo(LocalDateTime.parse("2027-12-01T00:00"));
        assertThat(next.publishesAt()).isEqualTo(LocalDateTime.parse("2028-07-01T08:00"));
    }

    @Test
    void it_keeps_the_hour_of_the_clock_when_the_clocks_change_on_another_day() {
        CampaignView last = new CampaignView(
                1,
                1,
                "2026-27",
                Instant.parse("2025-10-25T22:00:00Z"),
                Instant.parse("2025-11-01T23:00:00Z"),
                CampaignPhase.CLOSED,
                SEASONS.subList(0, 1),
                Publication.AT_ONCE,
                null,
                CampaignRules.defaultTexts(),
                0);
        CampaignForm next = NextCampaign.after(last, SEASONS, PARIS);
        assertThat(next.opensAt()).isEqualTo(LocalDateTime.parse("2026-10-26T00:00"));
        assertThat(next.publishesAt()).isNull();
    }

    @Test
    void seasons_that_the_calendar_does_not_hold_yet_are_left_to_the_office() {
        CampaignForm next = NextCampaign.after(campaign("Créneaux 2029-30", SEASONS.subList(3, 4)), SEASONS, PARIS);
        assertThat(next.seasonIds()).isEmpty();
        assertThat(next.name()).isNull();
    }

    private static CampaignView campaign(String name, List<SeasonRef> seasons) {
        return new CampaignView(
                1,
                1,
                name,
                Instant.parse("2025-10-15T07:00:00Z"),
                Instant.parse("2025-11-30T23:00:00Z"),
                CampaignPhase.CLOSED,
                seasons,
                Publication.TOGETHER,
                Instant.parse("2026-07-01T06:00:00Z"),
                CampaignRules.defaultTexts()
                        .reworded(text ->
                                text != null && text.startsWith("Votre") ? "Vos créneaux de la saison 2026-27" : text),
                12);
    }

    private static SeasonRef season(long id, int year) {
        return new SeasonRef(id, year + "-" + (year + 1) % 100, LocalDate.of(year, 9, 1), LocalDate.of(year + 1, 7, 4));
    }
}
