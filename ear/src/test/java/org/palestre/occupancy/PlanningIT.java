package org.palestre.occupancy;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.palestre.testing.Axe;
import org.palestre.testing.City;
import org.palestre.testing.CityDay;
import org.palestre.testing.Tab;

class PlanningIT {

    private static final String AGENT = "agent@demo.example";

    @Test
    void an_agent_sees_the_week_as_a_calendar_and_as_a_list() {
        try (Tab tab = City.browser().desktop()) {
            tab.signIn(AGENT);
            Page page = tab.open("/gestion/planning?site=1&area=1");
            page.locator(".fc-event").first().waitFor();
            Axe.assertClean(page);
            Axe.assertClean(tab.open("/gestion/planning?site=1&area=0&view=list"));
            assertThat(page.locator("table tbody tr").count()).isGreaterThan(20);
        }
    }

    @Test
    void a_week_can_be_read_in_the_dark() {
        try (Tab tab = City.browser().desktop()) {
            Page page = tab.signIn(AGENT);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            tab.open("/gestion/planning?site=1&area=1");
            page.locator(".fc-event").first().waitFor();
            Axe.assertClean(page);
        }
    }

    @Test
    void a_planning_goes_into_a_spreadsheet_for_agents_of_its_site() {
        String week = "/gestion/planning.xlsx?site=1&from=" + CityDay.today() + "&to="
                + CityDay.today().plusDays(6);
        var file = City.session(AGENT).get(week);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type").orElseThrow()).contains("spreadsheetml");
        assertThat(City.session("agent.nord@demo.example").get(week).statusCode())
                .isEqualTo(403);
        assertThat(City.session(AGENT)
                        .get("/gestion/planning.xlsx?site=1&from=9999-12-31&to=x")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void an_agent_sees_the_day_area_by_area() {
        try (Tab tab = City.browser().desktop()) {
            tab.signIn(AGENT);
            Page page = tab.open("/gestion/planning-board?site=1");
            page.locator(".vis-timeline").waitFor();
            Axe.assertClean(page);
            // vis-timeline brings its style sheet a second time as style elements, which our policy refuses
            assertThat(tab.takeErrors()).allMatch(error -> error.contains("Applying inline style"));
        }
    }

    @Test
    void everybody_sees_when_an_area_is_free_on_a_telephone() {
        try (Tab tab = City.browser().phone()) {
            Page page = tab.open("/area?id=1");
            assertThat(page.locator(".pa-span-free").count()).isPositive();
            Axe.assertClean(page);
        }
    }
}
