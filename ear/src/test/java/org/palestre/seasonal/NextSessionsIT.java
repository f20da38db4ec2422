package org.palestre.seasonal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.palestre.testing.City;
import org.palestre.testing.Tab;

/** A club sees when it comes next, and which of its dates fall out and why. */
class NextSessionsIT {

    private static final String SERIES = """
            WITH club AS (
                INSERT INTO accounts.organisation (name, rna, head_office_street, head_office_postcode, head_office_town,
                    head_office_email, president)
                VALUES ('Club des prochaines séances', 'W99' || lpad((random() * 9999999)::int::text, 7, '0'), '1 rue', '99100', 'Beaurivage',
                    'seances@club.example', 'Essai') RETURNING id),
            acting AS (
                INSERT INTO accounts.delegation (organisation_id, email, person_id, kind, accepted_at)
                SELECT club.id, p.email, p.id, 'DELEGATE', now() FROM club, accounts.person p
                 WHERE p.email = 'julien.rossignol@demo.example'),
            series AS (
                INSERT INTO occupancy.series (reference, organisation_id, title, first_date, end_date, during_school_breaks)
                SELECT 'essai', id, 'Essai', current_date, current_date + 60, false FROM club RETURNING id, organisation_id),
            sessions AS (
                INSERT INTO occupancy.occupation (area_id, starts_at, ends_at, kind, title, organisation_id, series_id,
                    active, cancelled_at, cancel_reason)
                SELECT ?, (current_date + day + time '18:00') AT TIME ZONE 'Europe/Paris',
                       (current_date + day + time '19:30') AT TIME ZONE 'Europe/Paris', 'CLUB_SLOT', 'Essai', organisation_id,
                       id, day <> 9, CASE day WHEN 9 THEN now() END, CASE day WHEN 9 THEN 'Fuite au plafond' END
                  FROM series, unnest(ARRAY[2, 9, 40]) AS day),
            left_out AS (
                INSERT INTO occupancy.series_left_out (series_id, area_id, date, start_time, end_time, reason, detail)
                SELECT id, ?, current_date + 16, '18:00', '19:30', 'PUBLIC_HOLIDAY', 'Noël' FROM series)
            SELECT id FROM club""";

    @Test
    void sessions_come_in_order_with_those_that_fall_out() {
        CompleteDraft.Place place = CompleteDraft.newPlace();
        long club = City.sql().number(SERIES, place.areaId(), place.areaId());
        String address = "/api/v1/organisations/" + club + "/sessions";
        assertThat(City.http("julien.rossignol@demo.example").get(address).body())
                .containsSubsequence("PLANNED", "CANCELLED", "Fuite au plafond", "PUBLIC_HOLIDAY", "Noël");
        assertThat(City.http("claire.aubry@demo.example").get(address).statusCode())
                .isEqualTo(404);
        assertThat(City.http().get(address).statusCode()).isEqualTo(401);

        try (Tab tab = City.browser().phone()) {
            Page page = tab.signIn("julien.rossignol@demo.example");
            page.locator("button.pa-club[value='" + club + "']").click();
            Locator rows = page.locator("section[aria-labelledby=sessions] tbody tr");
            assertThat(rows).hasCount(3);
            assertThat(rows.nth(0)).containsText(place.name());
            assertThat(rows.nth(0)).containsText("18\u00a0h – 19\u00a0h\u00a030");
            assertThat(rows.nth(0)).containsText("A lieu");
            assertThat(rows.nth(1)).containsText("Fuite au plafond");
            assertThat(rows.nth(2)).containsText("Jour férié – Noël");
        }
    }
}
