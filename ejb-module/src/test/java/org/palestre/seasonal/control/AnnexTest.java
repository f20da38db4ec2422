package org.palestre.seasonal.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.palestre.seasonal.boundary.GrantedSession;
import org.palestre.seasonal.boundary.LeftOutSession;

class AnnexTest {

    private static final LocalDate TUESDAY = LocalDate.parse("2026-11-24");

    @Test
    void one_line_for_a_date_names_all_its_areas() {
        assertThat(Annex.granted(List.of(session("Salle A"), session("Salle B"))))
                .containsExactly(
                        new Annex.Line("mardi 24/11/2026", "de 18\u00a0h à 19\u00a0h\u00a030", "Salle A, Salle B", ""));
    }

    @Test
    void who_occupies_an_area_is_not_told() {
        LeftOutSession taken = new LeftOutSession(
                TUESDAY, LocalTime.of(18, 0), LocalTime.of(20, 0), 1, "Salle A", "CONFLICT", "Étoile de Beaurivage");
        assertThat(Annex.leftOut(List.of(taken)))
                .singleElement()
                .extracting(Annex.Line::reason)
                .isEqualTo("aire déjà occupée");
    }

    private static GrantedSession session(String area) {
        return new GrantedSession(TUESDAY, LocalTime.of(18, 0), LocalTime.of(19, 30), 1, area);
    }
}
