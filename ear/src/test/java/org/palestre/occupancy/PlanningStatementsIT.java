package org.palestre.occupancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palestre.city.Places;
import org.palestre.city.SqlStatements;
import org.palestre.city.SqlStatements.Issued;
import org.palestre.testing.City;
import org.palestre.testing.CityDay;
import org.palestre.testing.Http;

/** The whole request is counted, with what is asked to know who calls and what the page's frame shows. */
class PlanningStatementsIT {

    private static final int TRIES = 3;
    private static final int AREAS = 40;
    private static final LocalDate MONDAY =
            CityDay.today().plusWeeks(2).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));

    private static Http agent;
    private static Places quiet;
    private static Places busy;

    @BeforeAll
    static void occupy() throws Exception {
        agent = City.session(OccupationCalls.AGENT);
        try (Connection connection = City.jdbc()) {
            quiet = Places.make(connection, "Salles à compter " + UUID.randomUUID(), AREAS);
            assertThat(quiet.occupyWeek(connection, MONDAY, 1)).isEqualTo(15);
            busy = Places.make(connection, "Salles à compter " + UUID.randomUUID(), AREAS);
            assertThat(busy.occupyWeek(connection, MONDAY, AREAS)).isEqualTo(600);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/gestion/planning?site=%d&week=%s",
                "/gestion/planning?site=%d&week=%s&area=0&view=list",
                "/gestion/planning-board?site=%d&day=%s",
            })
    void a_planning_of_600_occupations_takes_ten_statements_at_most_as_many_as_one_of_15(String page) throws Exception {
        Issued few = fewest(page.formatted(quiet.siteId(), MONDAY));
        Issued many = fewest(page.formatted(busy.siteId(), MONDAY));
        assertThat(many.count()).as(many::toString).isLessThanOrEqualTo(10);
        assertThat(many.count()).as(() -> many + "\n" + few).isEqualTo(few.count());
    }

    private static Issued fewest(String page) throws Exception {
        try (SqlStatements statements = City.statements()) {
            return statements.fewest(Collections.nCopies(
                    TRIES, () -> assertThat(agent.get(page).statusCode()).isEqualTo(200)));
        }
    }
}
