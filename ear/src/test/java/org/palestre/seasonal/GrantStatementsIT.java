package org.palestre.seasonal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.palestre.testing.Answers.answered;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.palestre.city.Places;
import org.palestre.city.SqlStatements;
import org.palestre.city.SqlStatements.Action;
import org.palestre.city.SqlStatements.Issued;
import org.palestre.testing.City;
import org.palestre.testing.Http;

/** The whole request is counted, with what is asked to know who calls and what triggers ask at its end. */
class GrantStatementsIT {

    private static final int TRIES = 4;

    private static Http club;
    private static Http agent;

    @BeforeAll
    static void signIn() {
        club = City.session("club@demo.example");
        agent = City.session("agent@demo.example");
    }

    @Test
    void a_season_of_36_dates_on_3_areas_is_granted_in_less_than_20_statements_as_many_as_for_a_few_dates()
            throws Exception {
        Issued few = fewest(1, 3);
        Issued season = fewest(3, 36);
        assertThat(season.count()).as(season::toString).isLessThan(20);
        assertThat(season.count()).as(() -> season + "\n" + few).isEqualTo(few.count());
    }

    private static Issued fewest(int areas, int weeks) throws Exception {
        List<Action> grants = new ArrayList<>();
        for (int i = 0; i < TRIES; i++) {
            JsonObject request = submitted(areas, weeks);
            grants.add(() -> {
                JsonObject granted = answered(
                        agent.postJson(
                                "/api/v1/slot-requests/" + request.get("id") + "/grant",
                                "{\"version\": " + request.get("version") + "}"),
                        200);
                assertThat(granted.getInt("sessions") + granted.getInt("leftOut"))
                        .isEqualTo(areas * weeks);
            });
        }
        try (SqlStatements statements = City.statements()) {
            List<Issued> counted = new ArrayList<>();
            for (Action grant : grants) {
                awaitPermits();
                counted.add(statements.fewest(List.of(grant)));
            }
            return Collections.min(counted, Comparator.comparing(Issued::count));
        }
    }

    /** The timer that makes the permit of the grant before reads much of what a grant reads. */
    private static void awaitPermits() {
        await("permits of the grants before").atMost(Duration.ofMinutes(3)).until(() -> waitingPermits() == 0);
    }

    private static long waitingPermits() {
        return City.sql()
                .number("SELECT count(*) FROM seasonal.permit"
                        + " WHERE issued_at IS NULL AND withdrawn_at IS NULL AND due_at <= now()");
    }

    /** A request for so many areas of a site of its own, every Tuesday evening of so many weeks. */
    private static JsonObject submitted(int areas, int weeks) throws SQLException {
        Places places = places(areas);
        LocalDate first = City.sql().one(java.sql.Date.class, """
                        SELECT s.start_date FROM seasonal.campaign c JOIN calendar.season s ON s.id = c.first_season_id
                         WHERE c.opens_at <= now() AND c.closes_at > now()""").toLocalDate();
        return answered(
                club.postJson("/api/v1/slot-requests", """
                        {"organisationId": 1,
                         "placeAndTimes": {"siteId": %d, "areaIds": %s,
                             "times": [{"day": "TUESDAY", "start": "18:00", "end": "19:30"}],
                             "firstDate": "%s", "lastDate": "%s", "duringSchoolBreaks": true},
                         "activity": {"familyCode": "TEAM", "disciplineCode": "HANDBALL", "ageBand": "ALL_AGES",
                             "gender": "MIXED", "handicaps": []},
                         "userTerms": {"paying": false, "howToJoin": "Au gymnase",
                             "contactTelephone": "01 99 00 05 01", "contactEmail": "contact@club.example"}}""".formatted(
                                places.siteId(),
                                places.areaIds(),
                                first,
                                first.plusWeeks(weeks).minusDays(1))),
                201);
    }

    private static Places places(int areas) throws SQLException {
        try (Connection connection = City.jdbc()) {
            return Places.make(connection, "Salles à compter " + UUID.randomUUID(), areas);
        }
    }
}
