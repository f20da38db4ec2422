package org.palestre.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.palestre.testing.Answers.answered;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Collections;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palestre.city.Places;
import org.palestre.city.SqlStatements;
import org.palestre.testing.City;
import org.palestre.testing.CityDay;
import org.palestre.testing.Http;

class AuditTrailIT {

    private static final String PAGE = "/gestion/audit-trail";
    private static final String FILE = "/gestion/audit-trail.csv";

    @ParameterizedTest
    @ValueSource(strings = {PAGE, PAGE + ".xhtml", FILE})
    void only_auditors_and_administrators_read_the_trail(String address) {
        assertThat(City.session("agent@demo.example").get(address).statusCode()).isEqualTo(403);
        assertThat(City.session("club@demo.example").get(address).statusCode()).isEqualTo(403);
        assertThat(City.http().get(address).headers().firstValue("Content-Disposition"))
                .isEmpty();
        assertThat(City.session("auditeur@demo.example").get(address).statusCode())
                .isEqualTo(200);
        assertThat(City.session("admin@demo.example").get(address).statusCode()).isEqualTo(200);
    }

    @Test
    void a_grant_stands_in_the_trail_in_words_on_the_screen_and_in_the_file() throws Exception {
        String number = granted();
        Http auditor = City.session("auditeur@demo.example");
        String asked =
                "?who=belkacem&action=seasonal.grant&from=" + CityDay.today().minusDays(1) + "&q=" + number;
        String page = french(auditor, PAGE + asked).body();
        assertThat(page).contains("Karim Belkacem", "a accordé une demande de créneau", number, ">1 acte<");
        assertThat(page).doesNotContain(">seasonal.grant<");
        assertThat(french(auditor, PAGE + asked + "&to=2001-01-01").body()).contains("Aucun acte ne correspond");

        HttpResponse<String> file = french(auditor, FILE + asked);
        assertThat(file.headers().firstValue("Content-Type")).get().isEqualTo("text/csv;charset=UTF-8");
        assertThat(file.body()).startsWith("\uFEFFQuand;Qui;Adresse de connexion;Quoi;");
        assertThat(file.body().lines())
                .hasSize(2)
                .last()
                .asString()
                .contains(";Karim Belkacem;agent@demo.example;a accordé une demande de créneau;", number);
    }

    @Test
    void what_could_be_a_formula_or_a_script_is_neither() {
        String mark = "M" + UUID.randomUUID();
        record("facilities.removeDistrict", "=HYPERLINK(\"x\") <script>alert(1)</script> " + mark);
        Http auditor = City.session("auditeur@demo.example");
        assertThat(auditor.get(FILE + "?q=" + mark).body()).contains(";\"'=HYPERLINK(");
        assertThat(auditor.get(PAGE + "?q=" + mark).body()).contains(mark).doesNotContain("<script>alert(1)");
    }

    @Test
    void each_word_is_looked_for_as_it_is_written_whatever_its_accents_and_its_place() {
        String mark = "W" + UUID.randomUUID();
        record("facilities.removeDistrict", mark + " Étoile_100 % du Bassin");
        Http auditor = City.session("auditeur@demo.example");
        assertThat(auditor.get(PAGE + "?q=bassin+" + mark + "+etoile_100").body())
                .contains("Étoile_100 % du Bassin");
        for (String other : new String[] {"etoile%25100", "etoile__100", "b_ssin", "%5C"}) {
            assertThat(auditor.get(PAGE + "?q=" + mark + "+" + other).body()).doesNotContain("Étoile_100 % du Bassin");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?from=%2B999999999-12-31&to=0000-00-00",
                "?from=9999-12-31&to=9999-12-31",
                "?q=%00%25%27%3B--&who=%5C%25_",
                "?id=99999999999999999999&kind=x&action='",
                "?page=99999999999999999999",
                "?page=100000",
                "?page=-1",
            })
    void a_forged_address_breaks_nothing(String query) {
        Http auditor = City.session("auditeur@demo.example");
        assertThat(auditor.get(PAGE + query).statusCode()).isIn(200, 400, 404);
        assertThat(auditor.get(FILE + query).statusCode()).isIn(200, 400, 404);
    }

    @Test
    void a_page_takes_as_many_statements_for_fifty_entries_as_for_one() throws Exception {
        String one = "U" + UUID.randomUUID();
        String many = "V" + UUID.randomUUID();
        record("facilities.removeDistrict", one);
        for (int i = 0; i < 50; i++) {
            record(i % 2 == 0 ? "facilities.removeDistrict" : "seasonal.grant", many);
        }
        Http auditor = City.session("auditeur@demo.example");
        assertThat(fewest(auditor, many)).isEqualTo(fewest(auditor, one)).isLessThanOrEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE audit.entry SET actor = 'nobody@demo.example'",
                "DELETE FROM audit.entry",
                "TRUNCATE audit.entry",
            })
    void what_was_recorded_is_neither_changed_nor_deleted_even_by_the_owner_of_the_table(String attack)
            throws SQLException {
        record("facilities.removeDistrict", "T" + UUID.randomUUID());
        long before = City.sql().number("SELECT count(*) FROM audit.entry WHERE actor <> 'nobody@demo.example'");
        try (Connection connection = City.jdbc();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate(attack))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("only added to");
        }
        assertThat(City.sql().number("SELECT count(*) FROM audit.entry WHERE actor <> 'nobody@demo.example'"))
                .isGreaterThanOrEqualTo(before);
    }

    private static long fewest(Http auditor, String mark) throws Exception {
        try (SqlStatements statements = City.statements()) {
            return statements
                    .fewest(Collections.nCopies(
                            3, () -> assertThat(auditor.get(PAGE + "?q=" + mark).statusCode())
                                    .isEqualTo(200)))
                    .count();
        }
    }

    private static void record(String action, String detail) {
        City.sql().change("""
                INSERT INTO audit.entry (occurred_at, actor, action, subject_type, subject_id, detail)
                VALUES (now(), 'admin@demo.example', ?, 'facilities.district', 0, ?)""", action, detail);
    }

    private static HttpResponse<String> french(Http auditor, String address) {
        return auditor.send(
                auditor.request(address).header("Accept-Language", "fr").GET());
    }

    /** Has a club ask for a slot of a site of its own and the booking office grant it; gives the request's number. */
    private static String granted() throws SQLException {
        Places places;
        try (Connection connection = City.jdbc()) {
            places = Places.make(connection, "Salle du journal " + UUID.randomUUID(), 1);
        }
        LocalDate first = City.sql().one(java.sql.Date.class, """
                        SELECT s.start_date FROM seasonal.campaign c JOIN calendar.season s ON s.id = c.first_season_id
                         WHERE c.opens_at <= now() AND c.closes_at > now()""").toLocalDate();
        JsonObject request = answered(
                City.session("club@demo.example").postJson("/api/v1/slot-requests", """
                        {"organisationId": 1,
                         "placeAndTimes": {"siteId": %d, "areaIds": %s,
                             "times": [{"day": "TUESDAY", "start": "18:00", "end": "19:30"}],
                             "firstDate": "%s", "lastDate": "%s", "duringSchoolBreaks": true},
                         "activity": {"familyCode": "TEAM", "disciplineCode": "HANDBALL", "ageBand": "ALL_AGES",
                             "gender": "MIXED", "handicaps": []},
                         "userTerms": {"paying": false, "howToJoin": "Au gymnase",
                             "contactTelephone": "01 99 00 05 01", "contactEmail": "contact@club.example"}}""".formatted(
                                places.siteId(), places.areaIds(), first, first.plusWeeks(40))),
                201);
        answered(
                City.session("agent@demo.example")
                        .postJson(
                                "/api/v1/slot-requests/%d/grant"
                                        .formatted(request.getJsonNumber("id").longValue()),
                                "{\"version\": %d}"
                                        .formatted(
                                                request.getJsonNumber("version").longValue())),
                200);
        return URLEncoder.encode(request.getString("number"), StandardCharsets.UTF_8);
    }
}
