package org.palestre.seasonal.control;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.palestre.seasonal.boundary.CampaignForm;
import org.palestre.seasonal.boundary.Publication;
import org.palestre.seasonal.boundary.SeasonRef;

class CampaignRulesTest {

    private static final SeasonRef SEASON =
            new SeasonRef(7, "2026-27", LocalDate.of(2026, 9, 1), LocalDate.of(2027, 7, 4));
    private static final CampaignForm FORM = new CampaignForm(
            "Créneaux annuels 2026-27",
            LocalDateTime.of(2026, 1, 10, 9, 0),
            LocalDateTime.of(2026, 2, 28, 0, 0),
            List.of(7L),
            Publication.AT_ONCE,
            null,
            CampaignRules.defaultTexts());

    @Test
    void a_window_that_is_over_to_the_second_is_not_written_any_more() {
        assertThatCode(() -> CampaignRules.requireToClose(FORM, LocalDateTime.of(2026, 2, 27, 23, 59, 59)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> CampaignRules.requireToClose(FORM, FORM.closesAt()))
                .hasMessageContaining("seasonal.campaignClosesInPast at closesAt");
    }

    @Test
    void a_season_can_be_asked_for_until_its_last_day() {
        assertThatCode(() -> CampaignRules.requireToCome(FORM, List.of(SEASON), SEASON.lastDate()))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> CampaignRules.requireToCome(
                        FORM, List.of(SEASON), SEASON.lastDate().plusDays(1)))
                .hasMessageContaining("seasonal.campaignSeasonOver at seasonIds");
    }
}
