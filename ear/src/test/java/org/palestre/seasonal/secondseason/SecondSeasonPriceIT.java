package org.palestre.seasonal.secondseason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.palestre.seasonal.pricing.PricedPlace;
import org.palestre.testing.City;
import org.palestre.testing.Http;
import org.palestre.testing.Now;

/** What is carried over to a second season is charged in that season's own terms. */
class SecondSeasonPriceIT {

    @Test
    void the_sessions_of_the_second_season_are_charged_in_its_terms() {
        Http agent = City.session("agent@demo.example");
        TwoSeasonSlots slots = TwoSeasonSlots.make(City.sql(), 1, -1);
        long request = slots.requests().get(0);
        PricedPlace.classify(slots.places().get(0), agent);
        assertThat(agent.postJson("/api/v1/campaigns/" + slots.campaign() + "/second-season", "")
                        .statusCode())
                .isEqualTo(202);
        Now.startJobs();
        await("it is carried over")
                .pollInterval(Duration.ofMillis(100))
                .atMost(Duration.ofSeconds(30))
                .until(() -> slots.carried() == 1);
        PricedPlace.settle(request);
        assertThat(PricedPlace.charged(request)).isPositive().isEqualTo(PricedPlace.standing(request));
        assertThat(City.sql()
                        .rows(
                                "SELECT t.first_date FROM seasonal.slot_price_term t WHERE t.request_id = ? ORDER BY 1",
                                request))
                .hasSize(3)
                .allSatisfy(row -> assertThat(((java.sql.Date) row.get("first_date")).toLocalDate())
                        .isAfterOrEqualTo(slots.secondSeason()));
    }
}
