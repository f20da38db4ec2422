package org.palestre.seasonal.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palestre.testing.Answers.answered;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.palestre.seasonal.CompleteDraft;
import org.palestre.testing.City;
import org.palestre.testing.Http;

/** The board of a campaign of nine days long ago, with four requests of two clubs, one of them a draft, in two districts. */
class CampaignProgressIT {

    private static final String CAMPAIGN = """
            INSERT INTO seasonal.campaign (name, opens_at, closes_at, first_season_id, introduction, fee, safety_rules,
                                           upkeep_rules, signatory)
            SELECT 'Avancement', '1952-10-01T00:00+01', '1952-10-10T00:00+01', id, 'Essai', 'Gratuit', 'Sécurité', 'Entretien',
                   'La ville' FROM calendar.season ORDER BY start_date DESC LIMIT 1 RETURNING id""";

    private static final String REQUEST = """
            INSERT INTO seasonal.slot_request (campaign_id, organisation_id, status, number, step, created_by, saved_at,
                submitted_by, submitted_at, site_id, first_date, last_date, family_code, discipline_code, age_band, gender,
                how_to_join, contact_telephone, contact_email, correspondent_name, correspondent_email, withdrawn_at)
            SELECT c.id, ?, ?, 'Avancement_' || gen_random_uuid(), 'CORRESPONDENT', 3, now(), 3, ?::timestamptz, ?,
                   z.start_date, z.end_date - 1, d.family_code, d.code, 'ALL_AGES', 'MIXED', 'Au gymnase', '01 99 00 05 01',
                   'contact@club.example', 'Essai', 'avancement@club.example', CASE WHEN ? = 'WITHDRAWN' THEN now() END
              FROM facilities.discipline d, seasonal.campaign c JOIN calendar.season z ON z.id = c.first_season_id
             WHERE d.code = 'JUDO' AND c.id = ?""";

    private static long campaign;

    @BeforeAll
    static void fourRequests() {
        campaign = City.sql().number(CAMPAIGN);
        CompleteDraft.Place first = CompleteDraft.newPlace();
        CompleteDraft.Place north = CompleteDraft.newPlace();
        City.sql().change("UPDATE facilities.site SET district_code = '03' WHERE id = ?", north.siteId());
        request(1, "SUBMITTED", "1952-10-03T23:59:59+01", first.siteId());
        request(1, "SUBMITTED", "1952-10-04T00:00+01", first.siteId());
        request(2, "WITHDRAWN", "1952-10-09T12:00+01", north.siteId());
        City.sql()
                .change(
                        "INSERT INTO seasonal.slot_request (campaign_id, organisation_id, created_by, saved_at, site_id)"
                                + " VALUES (?, 2, 3, now(), ?)",
                        campaign,
                        north.siteId());
    }

    private static void request(long club, String status, String at, long site) {
        City.sql().change(REQUEST, club, status, at, site, status, campaign);
    }

    @Test
    void each_day_of_the_campaign_by_the_city_s_clock_has_its_requests_and_what_had_come_until_its_end() {
        List<JsonObject> days = board("agent@demo.example").getJsonArray("days").getValuesAs(JsonObject.class);
        assertThat(days).hasSize(9);
        assertThat(days.get(0).getString("date")).isEqualTo("1952-10-01");
        assertThat(days.stream().map(day -> day.getInt("requests"))).containsExactly(0, 0, 1, 1, 0, 0, 0, 0, 1);
        assertThat(days.stream().map(day -> day.getInt("total"))).containsExactly(0, 0, 1, 2, 2, 2, 2, 2, 3);
    }

    @Test
    void clubs_are_counted_once_and_drafts_stand_apart() {
        JsonObject board = board("agent@demo.example");
        assertThat(board.getInt("requests")).isEqualTo(3);
        assertThat(board.getInt("clubs")).isEqualTo(2);
        JsonObject statuses = board.getJsonObject("statuses");
        assertThat(statuses.getInt("DRAFT")).isEqualTo(1);
        assertThat(statuses.getInt("SUBMITTED")).isEqualTo(2);
        assertThat(statuses.getInt("WITHDRAWN")).isEqualTo(1);
        assertThat(statuses.getInt("GRANTED")).isZero();
    }

    @Test
    void places_have_the_requests_and_clubs_of_their_sites() {
        List<JsonObject> districts =
                board("agent@demo.example").getJsonArray("districts").getValuesAs(JsonObject.class);
        assertThat(districts.stream().map(one -> one.getInt("requests"))).containsExactlyInAnyOrder(2, 1);
        assertThat(districts.stream().map(one -> one.getInt("clubs"))).containsExactly(1, 1);
        JsonObject sites = answered(City.session("agent@demo.example").get(path("progress/sites?size=1")), 200);
        assertThat(sites.getInt("total")).isEqualTo(2);
        assertThat(sites.getJsonArray("items").getJsonObject(0).getInt("undecided"))
                .isEqualTo(2);
        assertThat(answered(City.session("agent@demo.example").get(path("progress/sites?size=1&page=7")), 200)
                        .getInt("total"))
                .as("behind the last page too")
                .isEqualTo(2);
    }

    @Test
    void an_agent_sees_those_of_his_districts_and_a_club_sees_none() {
        JsonObject north = board("agent.nord@demo.example");
        assertThat(north.getInt("requests")).isEqualTo(1);
        assertThat(north.getInt("clubs")).isEqualTo(1);
        assertThat(north.getJsonArray("days").getJsonObject(8).getInt("total")).isEqualTo(1);
        Http club = City.session("club@demo.example");
        assertThat(club.get(path("progress")).statusCode()).isEqualTo(403);
    }

    private static JsonObject board(String who) {
        return answered(City.session(who).get(path("progress")), 200);
    }

    private static String path(String more) {
        return "/api/v1/campaigns/" + campaign + "/" + more;
    }
}
