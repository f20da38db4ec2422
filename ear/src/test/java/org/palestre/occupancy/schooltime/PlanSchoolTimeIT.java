package org.palestre.occupancy.schooltime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palestre.testing.Answers.answered;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palestre.seasonal.CompleteDraft;
import org.palestre.testing.AtOnce;
import org.palestre.testing.City;
import org.palestre.testing.Http;

/** Schools go first where nothing is specialised; whoever gives way is told once; what was shown is what happens. */
class PlanSchoolTimeIT {

    private static Http office;
    private static Http club;

    private CompleteDraft.Place place;
    private long season;
    private String school;

    @BeforeAll
    static void signIn() {
        office = City.session("agent@demo.example");
        club = City.session("club@demo.example");
    }

    @BeforeEach
    void aHallOfItsOwn() {
        place = CompleteDraft.newPlace();
        season = City.sql()
                .number("SELECT id FROM calendar.season WHERE start_date > now() ORDER BY start_date LIMIT 1");
        school = "École " + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void hours_are_held_on_each_day_of_lessons_and_on_no_other() {
        JsonObject result = apply(plan("MONDAY", "08:30", "10:00"), 200);
        assertThat(result.getInt("entered")).isEqualTo(1);
        assertThat(result.getInt("dates")).isGreaterThan(20);
        assertThat(City.sql().number("""
                        SELECT count(*) FROM occupancy.occupation o
                          JOIN calendar.school_break b ON o.starts_at::date >= b.start_date AND o.starts_at::date < b.end_date
                          JOIN shared.city_settings c ON c.school_zone = b.zone
                         WHERE o.title = ?""", school)).isZero();
        assertThat(City.sql().number("""
                        SELECT count(*) FROM occupancy.occupation WHERE title = ? AND kind = 'SCHOOL' AND active
                           AND to_char(starts_at AT TIME ZONE 'Europe/Paris', 'D HH24:MI') = '2 08:30'""", school)).isEqualTo(result.getInt("dates"));
    }

    @Test
    void an_evening_class_may_end_at_midnight() {
        City.sql().change("""
                UPDATE facilities.opening_time t SET times = facilities.timerange('07:00', '24:00')
                  FROM facilities.opening_period p WHERE p.id = t.period_id AND p.site_id = ?""", place.siteId());
        JsonObject result = apply(plan("MONDAY", "22:00", "24:00"), 200);
        assertThat(City.sql().number("""
                        SELECT count(*) FROM occupancy.occupation WHERE title = ? AND active
                           AND ends_at - starts_at = interval '2 hours'""", school)).isPositive().isEqualTo(result.getInt("dates"));
        apply(plan("MONDAY", "22:00", "00:00"), 409);
    }

    @Test
    void the_same_hours_again_change_nothing() {
        apply(plan("MONDAY", "08:30", "10:00"), 200);
        JsonObject again = plan("MONDAY", "08:30", "10:00");
        assertThat(again.getJsonArray("lines").getJsonObject(0).getString("outcome"))
                .isEqualTo("UNCHANGED");
        assertThat(apply(again, 409).getString("code")).isEqualTo("schooltime.nothingToEnter");
    }

    @Test
    void a_club_gives_way_and_is_told_once_however_often_it_is_confirmed() throws Exception {
        long series = clubsSeries("17:00", "19:00", 3);
        JsonObject plan = plan("TUESDAY", "16:00", "17:30");
        JsonObject loss = plan.getJsonArray("losses").getJsonObject(0);
        assertThat(loss.getInt("organisationId")).isEqualTo(1);
        assertThat(loss.getJsonArray("sessions")).hasSize(3);

        Callable<Integer> confirm = () -> apply(plan, 200).getInt("cancelled");
        assertThat(AtOnce.run(List.of(confirm, confirm, confirm, confirm)))
                .allSatisfy(outcome -> assertThat(outcome.value()).isEqualTo(3));
        assertThat(City.sql()
                        .number("SELECT count(*) FROM occupancy.occupation WHERE series_id = ? AND active", series))
                .isZero();
        assertThat(City.sql().number("SELECT count(*) FROM occupancy.series_left_out WHERE series_id = ?", series))
                .isEqualTo(3);
        assertThat(City.sql()
                        .number(
                                "SELECT count(*) FROM messaging.message WHERE template = 'school-time' AND case_id = ?",
                                id(plan)))
                .isEqualTo(1);
        assertThat(club.get("/api/v1/organisations/1/messages?size=20").body())
                .contains("\"about\":\"SESSIONS\"", place.name());
    }

    @Test
    void a_club_that_does_not_know_of_its_slot_yet_learns_nothing() {
        long series = clubsSeries("17:00", "19:00", 2);
        City.sql().change("UPDATE occupancy.series SET announced = false WHERE id = ?", series);
        JsonObject plan = plan("TUESDAY", "16:00", "17:30");
        assertThat(apply(plan, 200).getInt("cancelled")).isEqualTo(2);
        assertThat(City.sql()
                        .number(
                                "SELECT count(*) FROM messaging.message WHERE template = 'school-time' AND case_id = ?",
                                id(plan)))
                .isZero();
    }

    @Test
    void what_was_not_shown_does_not_happen() {
        JsonObject plan = plan("TUESDAY", "16:00", "17:30");
        clubsSeries("17:00", "19:00", 1);
        assertThat(apply(plan, 409).getString("code")).isEqualTo("schooltime.consequencesChanged");
        assertThat(City.sql().number("SELECT count(*) FROM occupancy.occupation WHERE title = ?", school))
                .isZero();
    }

    @Test
    void works_stand_and_so_does_everybody_in_a_pool() {
        long series = clubsSeries("17:00", "19:00", 1);
        City.sql().change("UPDATE occupancy.occupation SET kind = 'WORKS' WHERE series_id = ?", series);
        assertThat(plan("TUESDAY", "16:00", "17:30").getJsonArray("losses")).isEmpty();

        City.sql().change("UPDATE occupancy.occupation SET kind = 'CLUB_SLOT' WHERE series_id = ?", series);
        City.sql().change("UPDATE facilities.site SET kind = 'POOL' WHERE id = ?", place.siteId());
        JsonObject pool = plan("TUESDAY", "16:00", "17:30");
        assertThat(pool.getJsonArray("losses")).isEmpty();
        assertThat(pool.getJsonArray("lines").getJsonObject(0).getBoolean("specialised"))
                .isTrue();

        City.sql().change("UPDATE facilities.area SET specialised = false WHERE id = ?", place.areaId());
        assertThat(plan("TUESDAY", "16:00", "17:30").getJsonArray("losses"))
                .as("the teaching pool goes to schools")
                .hasSize(1);
    }

    @Test
    void a_specialised_area_of_a_gymnasium_is_not_taken_from_its_club_but_what_is_free_of_it_is_had() {
        clubsSeries("17:00", "19:00", 2);
        City.sql().change("UPDATE facilities.area SET specialised = true WHERE id = ?", place.areaId());
        JsonObject plan = plan("TUESDAY", "16:00", "17:30");
        JsonObject line = plan.getJsonArray("lines").getJsonObject(0);
        assertThat(line.getBoolean("specialised")).isTrue();
        assertThat(line.getInt("leftOut")).isGreaterThanOrEqualTo(2);
        assertThat(apply(plan, 200).getInt("cancelled")).isZero();
    }

    @Test
    void two_schools_that_are_confirmed_at_once_never_share_a_hall() throws Exception {
        JsonObject one = plan("THURSDAY", "08:00", "10:00");
        school = school + " bis";
        JsonObject other = plan("THURSDAY", "09:00", "11:00");
        List<AtOnce.Outcome<Integer>> outcomes = AtOnce.run(List.of(
                () -> office.postJson(address(one), agreement(one)).statusCode(),
                () -> office.postJson(address(other), agreement(other)).statusCode()));
        assertThat(outcomes.stream().map(AtOnce.Outcome::value)).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void hours_that_are_given_back_are_free_at_once() {
        apply(plan("FRIDAY", "08:00", "09:00"), 200);
        long hours = City.sql().number("SELECT id FROM occupancy.school_time WHERE school = ?", school);
        assertThat(answered(office.postJson("/api/v1/school-time/" + hours + "/end", "{\"reason\": \"Essai\"}"), 200)
                        .getInt("dates"))
                .isPositive();
        assertThat(City.sql().number("SELECT count(*) FROM occupancy.occupation WHERE title = ? AND active", school))
                .isZero();
        apply(plan("FRIDAY", "08:00", "09:00"), 200);
    }

    @Test
    void a_program_sends_the_file_that_the_screen_reads() {
        String file = "ecole;etablissement;aire;jour;debut;fin\n%s;%s;Salle d’essai;lundi;8h30;10h\n;;;;;\n"
                .formatted(school, place.name());
        JsonObject plan = answered(
                office.send(office.request("/api/v1/school-time/plans/file?season=" + season)
                        .header("Content-Type", "text/csv")
                        .POST(HttpRequest.BodyPublishers.ofString(file))),
                201);
        assertThat(plan.getJsonArray("lines")).hasSize(2);
        assertThat(apply(plan, 200).getInt("entered")).isOne();
    }

    @Test
    void clubs_neither_plan_nor_read_school_time() {
        JsonObject plan = plan("MONDAY", "08:00", "09:00");
        assertThat(club.get("/api/v1/school-time/plans/" + id(plan)).statusCode())
                .isEqualTo(403);
        assertThat(club.postJson(address(plan), agreement(plan)).statusCode()).isEqualTo(403);
        assertThat(club.get("/api/v1/school-time?season=" + season).statusCode())
                .isEqualTo(403);
        assertThat(office.get("/api/v1/school-time/plans/999999999").statusCode())
                .isEqualTo(404);
    }

    private long clubsSeries(String start, String end, int sessions) {
        return ClubsSeries.onTuesdays(season, place.areaId(), start, end, sessions);
    }

    private JsonObject plan(String day, String start, String end) {
        return answered(
                office.postJson(
                        "/api/v1/school-time/plans", """
                        {"seasonId": %d, "hours": [{"school": "%s", "areaId": %d, "day": "%s", "start": "%s", "end": "%s"}]}""".formatted(season, school, place.areaId(), day, start, end)),
                201);
    }

    private static JsonObject apply(JsonObject plan, int status) {
        return answered(office.postJson(address(plan), agreement(plan)), status);
    }

    private static String address(JsonObject plan) {
        return "/api/v1/school-time/plans/" + id(plan) + "/apply";
    }

    private static String agreement(JsonObject plan) {
        return "{\"fingerprint\": \"%s\", \"reason\": \"Temps scolaire\"}".formatted(plan.getString("fingerprint"));
    }

    private static long id(JsonObject plan) {
        return plan.getJsonNumber("id").longValue();
    }
}
