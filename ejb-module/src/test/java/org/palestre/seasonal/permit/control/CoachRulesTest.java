package org.palestre.seasonal.permit.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.palestre.seasonal.permit.boundary.CoachForm;
import org.palestre.seasonal.permit.boundary.CoachRole;

class CoachRulesTest {

    @Test
    void a_coach_shows_a_diploma_and_a_volunteer_need_not() {
        assertThatThrownBy(() -> CoachRules.tidy(form(CoachRole.COACH, " ")))
                .hasMessageContaining("permit.diplomaMissing at diplomaKind");
        assertThat(CoachRules.tidy(form(CoachRole.VOLUNTEER, " ")).diplomaKind())
                .isNull();
    }

    @Test
    void without_a_diploma_nothing_is_kept_about_one() {
        CoachForm tidy = CoachRules.tidy(form(CoachRole.SUPERVISOR, null));
        assertThat(tidy.diplomaNumber()).isNull();
        assertThat(tidy.validUntil()).isNull();
    }

    @Test
    void whoever_coaches_has_a_name_and_a_role() {
        assertThatThrownBy(() -> CoachRules.tidy(form(null, "BPJEPS"))).hasMessageContaining("shared.missing at role");
        assertThatThrownBy(() -> CoachRules.tidy(
                        new CoachForm(null, 0, "", "Aubin", null, CoachRole.VOLUNTEER, null, null, null, false)))
                .hasMessageContaining("shared.missing at givenName");
    }

    private static CoachForm form(CoachRole role, String diploma) {
        return new CoachForm(null, 0, " Maud ", "Kerguelen", "", role, diploma, "42", LocalDate.of(2027, 1, 1), false);
    }
}
