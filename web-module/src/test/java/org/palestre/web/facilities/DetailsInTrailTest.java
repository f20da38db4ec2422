package org.palestre.web.facilities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.palestre.web.i18n.Wording;

class DetailsInTrailTest {

    private static final Wording FRENCH = new Wording(Locale.FRENCH, ZoneId.of("Europe/Paris"));
    private static final Wording ENGLISH = new Wording(Locale.ENGLISH, ZoneId.of("Europe/Paris"));

    @Test
    void the_roles_and_places_of_an_agent_are_named() {
        AgentInTrail agent = AgentInTrail.read("AUDITOR, BOOKING_OFFICE – districts [03, 04], sites [7, 8]");
        assertThat(agent.said(Map.of("03", "Saint-Aubin"), Map.of(7L, "Gymnase Blum"), FRENCH))
                .isEqualTo(
                        "Auditeur, Bureau des réservations – arrondissements : Saint-Aubin, 04 – établissements : Gymnase Blum");
        assertThat(AgentInTrail.read("ADMINISTRATOR – city").said(Map.of(), Map.of(), ENGLISH))
                .isEqualTo("Administrator – the whole city");
        assertThat(AgentInTrail.read("ADMINISTRATOR").said(Map.of(), Map.of(), ENGLISH))
                .isEqualTo("Administrator – the whole city");
    }

    @Test
    void opening_hours_are_told_in_the_readers_language() {
        String detail = "USUAL; MONDAY-FRIDAY 08:00-22:00 > 09:00-12:30 14:00-20:00; SUNDAY 09:00-18:00 > CLOSED";
        assertThat(OpeningChangesWording.said(detail, FRENCH).replace('\u00a0', ' '))
                .isEqualTo("horaires habituels ; lundi à vendredi : 8 h – 22 h → 9 h – 12 h 30, 14 h – 20 h ;"
                        + " dimanche : 9 h – 18 h → fermé");
        assertThat(OpeningChangesWording.said(detail, ENGLISH))
                .isEqualTo("usual hours; Monday to Friday: 08:00 – 22:00 → 09:00 – 12:30, 14:00 – 20:00;"
                        + " Sunday: 09:00 – 18:00 → closed");
    }

    @Test
    void the_hours_of_new_sites_are_told_too() {
        assertThat(OpeningChangesWording.said(
                        "WEDNESDAY: 08:00-22:00 -> 10:00-18:30; SUNDAY: 09:00-18:00 -> closed", ENGLISH))
                .isEqualTo("Wednesday: 08:00 – 22:00 → 10:00 – 18:30; Sunday: 09:00 – 18:00 → closed");
    }

    @Test
    void the_name_of_a_period_is_not_taken_for_a_code() {
        assertThat(OpeningChangesWording.said("CLOSED $1 MONDAY; MONDAY 08:00-09:00", ENGLISH))
                .isEqualTo("CLOSED $1 MONDAY; Monday: 08:00 – 09:00");
    }

    @Test
    void what_an_import_did_is_told() {
        assertThat(CensusInTrail.said("paris.csv: 1204 created, 3 changed", ENGLISH))
                .isEqualTo("paris.csv: 1,204 created, 3 changed");
    }
}
