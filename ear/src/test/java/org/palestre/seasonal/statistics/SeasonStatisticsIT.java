package org.palestre.seasonal.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palestre.testing.Answers.answered;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.palestre.seasonal.CompleteDraft;
import org.palestre.testing.City;
import org.palestre.testing.Http;

/** A season of one summer with four requests: two in one district, granted and open, one refused and one withdrawn in another. */
class SeasonStatisticsIT {

    private static final String SEASON = """
            INSERT INTO calendar.season (label, start_date, end_date) SELECT 'Chiffres', make_date(y, 7, 12), make_date(y, 8, 29)
              FROM (SELECT extract(year FROM now())::int + 1 AS y) s RETURNING id""";

    private static final String CAMPAIGN = """
            INSERT INTO seasonal.campaign (name, opens_at, closes_at, first_season_id, introduction, fee, safety_rules,
                                           upkeep_rules, signatory)
            VALUES ('Statistiques', '1951-01-01', '1951-01-02', ?, 'Essai', 'Gratuit', 'Sécurité', 'Entretien', 'La ville')
            RETURNING id""";

    private static final String REQUEST = """
            WITH request AS (
                INSERT INTO seasonal.slot_request (campaign_id, organisation_id, status, number, step, created_by, saved_at,
                    submitted_by, submitted_at, site_id, first_date, last_date, during_school_breaks, family_code, discipline_code, age_band,
                    gender, how_to_join, contact_telephone, contact_email, correspondent_name, correspondent_email,
                    withdrawn_at)
                SELECT c.id, 1, ?, 'Chiffres_' || gen_random_uuid(), 'CORRESPONDENT', 3, now(), 3, now(), ?, s.start_date,
                       s.end_date - 1, true, d.family_code, d.code, 'AGES_5_10', 'WOMEN', 'Au gymnase', '01 99 00 05 01',
                       'contact@club.example', 'Essai', 'chiffres@club.example',
                       CASE WHEN ? = 'WITHDRAWN' THEN now() END
                  FROM facilities.discipline d, seasonal.campaign c JOIN calendar.season s ON s.id = c.first_season_id
                 WHERE d.code = 'JUDO' AND c.id = ? RETURNING id),
            area AS (INSERT INTO seasonal.slot_request_area SELECT id, ? FROM request),
            slot AS (INSERT INTO seasonal.slot_request_time SELECT id, 0, ?, '18:00', '19:30' FROM request)
            SELECT id FROM request""";

    private static Http agent;
    private static long firstSite;
    private static String address;
    private static long area;

    @BeforeAll
    static void aSeason() {
        agent = City.session("agent@demo.example");
        long season = City.sql().number(SEASON);
        long campaign = City.sql().number(CAMPAIGN, season);
        CompleteDraft.Place first = CompleteDraft.newPlace();
        CompleteDraft.Place other = CompleteDraft.newPlace();
        City.sql().change("UPDATE facilities.site SET district_code = '03' WHERE id = ?", other.siteId());
        area = first.areaId();
        firstSite = first.siteId();
        long granted = request(campaign, "SUBMITTED", first, 2);
        request(campaign, "SUBMITTED", first, 5);
        long refused = request(campaign, "SUBMITTED", other, 4);
        request(campaign, "WITHDRAWN", other, 1);
        answered(agent.postJson("/api/v1/slot-requests/" + granted + "/grant", "{\"version\": 1}"), 200);
        answered(
                agent.postJson(
                        "/api/v1/slot-requests/" + refused + "/refuse",
                        "{\"version\": 1, \"reason\": \"Aire réservée aux scolaires\"}"),
                200);
        City.sql()
                .change(
                        "INSERT INTO seasonal.slot_use SELECT number, ?, 10, 8, now() FROM seasonal.permit WHERE request_id = ?",
                        season,
                        granted);
        address = "/api/v1/statistics/seasons/" + season;
        assertThat(agent.postJson(address + "/refresh", "").statusCode()).isEqualTo(204);
    }

    /** Nobody else meets it. */
    @AfterAll
    static void longAgo() {
        City.sql()
                .change(
                        "UPDATE calendar.season SET label = '1951-52', start_date = '1951-09-01', end_date = '1952-07-05'"
                                + " WHERE label = 'Chiffres'");
    }

    private static long request(long campaign, String status, CompleteDraft.Place place, int day) {
        return City.sql().number(REQUEST, status, place.siteId(), status, campaign, place.areaId(), day);
    }

    @Test
    void what_is_withdrawn_does_not_count_and_what_is_granted_as_asked_has_the_hours_that_were_asked_for() {
        JsonObject total = answered(agent.get(address), 200).getJsonObject("total");
        assertThat(total.getInt("requests")).isEqualTo(3);
        assertThat(total.getInt("granted")).isEqualTo(1);
        assertThat(total.getInt("refused")).isEqualTo(1);
        JsonObject judo = line(agent, "DISCIPLINE");
        assertThat(judo.getString("code")).isEqualTo("JUDO");
        long minutes = City.sql()
                .number(
                        "SELECT sum(extract(epoch FROM ends_at - starts_at) / 60) FROM occupancy.occupation WHERE area_id = ?",
                        area);
        assertThat(judo.getJsonObject("figures").getInt("grantedMinutes")).isEqualTo((int) minutes);
        assertThat(judo.getJsonObject("figures").getInt("usedMinutes"))
                .as("eight of ten sessions were used")
                .isEqualTo((int) minutes * 8 / 10);
        int asked = City.sql()
                .one(
                        Number.class,
                        "SELECT asked_minutes FROM seasonal.season_fact WHERE granted_minutes > 0 AND season_id = "
                                + address.replaceAll(".*/", ""))
                .intValue();
        assertThat(asked).as("asked for on the days that a grant gives").isEqualTo((int) minutes);
    }

    @Test
    void an_agent_sees_the_figures_of_the_districts_entrusted_to_him_and_of_no_other() {
        Http north = City.session("agent.nord@demo.example");
        assertThat(answered(north.get(address), 200).getJsonObject("total").getInt("requests"))
                .isEqualTo(1);
        assertThat(answered(north.get(address + "?district=01"), 200)
                        .getJsonObject("total")
                        .getInt("requests"))
                .isZero();
        assertThat(line(north, "DISTRICT").getString("code")).isEqualTo("03");
        JsonObject figures = line(north, "REFUSAL_REASON").getJsonObject("figures");
        assertThat(figures.getInt("requests")).isEqualTo(1);
        assertThat(answered(agent.get(address + "?district=03"), 200)
                        .getJsonObject("total")
                        .getInt("requests"))
                .isEqualTo(1);
    }

    @Test
    void a_single_site_beside_entrusted_districts_is_added_to_what_is_kept_of_them_and_counted_once() {
        long refusedSite = City.sql()
                .number("SELECT site_id FROM seasonal.season_fact WHERE outcome = 'REFUSED' AND season_id = "
                        + address.replaceAll(".*/", ""));
        String entrusted = "INSERT INTO accounts.agent_site (person_id, site_id) VALUES (4, ?)";
        City.sql().change(entrusted, firstSite);
        City.sql().change(entrusted, refusedSite);
        try {
            Http north = City.session("agent.nord@demo.example");
            JsonObject total = answered(north.get(address), 200).getJsonObject("total");
            assertThat(total.getInt("requests")).isEqualTo(3);
            assertThat(total.getInt("refused")).isEqualTo(1);
            JsonObject judo = line(north, "DISCIPLINE");
            assertThat(judo.getJsonObject("figures").getInt("requests"))
                    .as("of the district and of the site together")
                    .isEqualTo(3);
            assertThat(answered(north.get(address + "/by/SITE"), 200).getJsonArray("items"))
                    .hasSize(2);
        } finally {
            City.sql()
                    .change(
                            "DELETE FROM accounts.agent_site WHERE person_id = 4 AND site_id IN (?, ?)",
                            firstSite,
                            refusedSite);
        }
    }

    @Test
    void nobody_else_reads_or_gathers_them() {
        for (String stranger : List.of("club@demo.example", "auditeur@demo.example", "admin@demo.example")) {
            Http http = City.session(stranger);
            assertThat(http.get(address).statusCode()).as(stranger).isEqualTo(403);
            assertThat(http.get(address + "/by/CLUB").statusCode()).as(stranger).isEqualTo(403);
            assertThat(http.postJson(address + "/refresh", "").statusCode())
                    .as(stranger)
                    .isEqualTo(403);
            assertThat(http.get("/gestion/season-statistics.csv").statusCode())
                    .as(stranger)
                    .isEqualTo(403);
        }
        assertThat(City.http().get(address).statusCode()).isEqualTo(401);
    }

    @Test
    void a_season_or_a_kind_that_does_not_exist_is_not_found() {
        assertThat(agent.get("/api/v1/statistics/seasons/999999999").statusCode())
                .isEqualTo(404);
        assertThat(agent.get("/gestion/season-statistics.xlsx?season=999999999").statusCode())
                .isEqualTo(404);
        assertThat(agent.get(address + "/by/COLOUR").statusCode()).isIn(400, 404);
        assertThat(agent.get(address + "/by/CLUB?size=100000").statusCode()).isEqualTo(422);
    }

    @Test
    void the_files_hold_numbers() throws IOException {
        String query = "?season=" + address.replaceAll(".*/", "");
        String csv = agent.get("/gestion/season-statistics.csv" + query).body();
        assertThat(csv).contains("SEASON;Chiffres;Chiffres;3;1;1;").contains("DISCIPLINE;JUDO;Judo;3;1;1;");
        HttpResponse<byte[]> book = agent.send(
                agent.request("/gestion/season-statistics.xlsx" + query).GET(),
                HttpResponse.BodyHandlers.ofByteArray());
        assertThat(sheet(book.body())).contains("<v>3</v>");
    }

    private static String sheet(byte[] book) throws IOException {
        Path file = Files.createTempFile("statistics", ".xlsx");
        try {
            Files.write(file, book);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                var entry = zip.stream()
                        .filter(one -> one.getName().endsWith("sheet2.xml"))
                        .findFirst()
                        .orElseThrow();
                return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
            }
        } finally {
            Files.delete(file);
        }
    }

    private static JsonObject line(Http who, String dimension) {
        return answered(who.get(address + "/by/" + dimension), 200)
                .getJsonArray("items")
                .getJsonObject(0);
    }
}
