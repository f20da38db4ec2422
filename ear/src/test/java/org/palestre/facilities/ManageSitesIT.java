package org.palestre.facilities;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palestre.testing.City;
import org.palestre.testing.CityDay;
import org.palestre.testing.Http;
import org.palestre.testing.Statements;
import org.palestre.testing.Tab;

/** The screens about places: whose they are, what they refuse, how much they ask of the database. */
class ManageSitesIT {

    private static final String AGENT = "agent@demo.example";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/gestion/edit-site?id=2",
                "/gestion/manage-areas?site=2",
                "/gestion/edit-area?site=2",
                "/gestion/manage-opening-hours?site=2",
                "/gestion/edit-opening-period?site=2",
                "/gestion/import-census"
            })
    void the_pages_of_another_districts_site_are_closed_to_an_agent(String address) {
        assertThat(City.http("agent.nord@demo.example").get(address).statusCode())
                .isEqualTo(403);
        assertThat(City.http(AGENT).get(address).statusCode()).isEqualTo(200);
    }

    @Test
    void an_agent_keeps_the_own_sites_and_sees_the_others() {
        try (Tab tab = City.browser().desktop()) {
            tab.signIn("agent.nord@demo.example");
            Page page = tab.open("/gestion/manage-sites?district=01");
            assertThat(page.locator("tbody tr").count()).isPositive();
            assertThat(page.locator("tbody a[href*='edit-site']").count()).isZero();
            page = tab.open("/gestion/manage-sites?district=03");
            assertThat(page.locator("tbody a[href*='edit-site']").count()).isPositive();
            assertThat(page.locator("a[href*='import-census']").count()).isZero();
        }
    }

    @Test
    void the_lists_of_sites_take_as_many_statements_for_many_as_for_one() {
        Http anybody = City.session(AGENT);
        for (List<String> pair : List.of(
                List.of("/api/v1/sites?size=1", "/api/v1/sites?size=40"),
                List.of("/sites?q=Piscine", "/sites"),
                List.of("/gestion/manage-sites?q=Bassin-Nord", "/gestion/manage-sites"))) {
            pair.forEach(anybody::get);
            long few = Statements.during(() -> anybody.get(pair.get(0)));
            long many = Statements.during(() -> anybody.get(pair.get(1)));
            assertThat(many).as(pair.get(1)).isEqualTo(few).isBetween(1L, 15L);
        }
    }

    @Test
    void an_area_is_not_given_up_while_somebody_holds_it() {
        long area = City.sql()
                .number("SELECT area_id FROM occupancy.occupation WHERE active AND ends_at > now() + interval '2 days'"
                        + " ORDER BY id LIMIT 1");
        try (Tab tab = City.browser().desktop()) {
            tab.signIn(AGENT);
            Page page = tab.open("/gestion/edit-area?id=" + area);
            page.locator("[id='giveUp:from']").fill(CityDay.today().plusDays(1).toString());
            page.locator("[id='giveUp:giveUpNow']").click();
            assertThat(page.locator("[id^='giveUp']")
                            .filter(new Locator.FilterOptions().setHasText("occup"))
                            .count())
                    .isPositive();
            assertThat(page.url()).contains("/gestion/edit-area");
        }
        assertThat(City.sql().number("SELECT count(*) FROM facilities.area WHERE id = ? AND closed_on IS NULL", area))
                .isEqualTo(1);
    }
}
