package org.palestre.occupancy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.LoadState;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palestre.seasonal.CompleteDraft;
import org.palestre.testing.Axe;
import org.palestre.testing.City;
import org.palestre.testing.CityDay;
import org.palestre.testing.Tab;

/** Dragging on the week's calendar and on the day's board: at once, with a way back, and never on top of somebody else. */
class MoveByHandIT {

    /** Half an hour in the calendar, in pixels. */
    private static final double HALF_HOUR = 28;

    private static final String OCCUPATION = """
            INSERT INTO occupancy.occupation (area_id, starts_at, ends_at, kind, title)
            VALUES (?, (?::date + ?::time) AT TIME ZONE 'Europe/Paris', (?::date + ?::time) AT TIME ZONE 'Europe/Paris',
                    'SCHOOL', ?) RETURNING id""";

    private final LocalDate monday = CityDay.today().plusWeeks(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    private CompleteDraft.Place place;
    private long lesson;

    @BeforeEach
    void twoLessonsOnMonday() {
        place = CompleteDraft.newPlace();
        lesson = occupied("10:00", "11:30", "Lycée du Port");
        occupied("15:00", "17:00", "Collège du Parc");
    }

    @Test
    void a_drag_in_the_week_is_told_and_taken_back() {
        try (Tab tab = City.browser().open(1280, 2000, "fr-FR")) {
            tab.signIn("agent@demo.example");
            Page page = tab.open("/gestion/planning?site=" + place.siteId() + "&week=" + monday);
            Locator shown = page.locator(".fc-event", new Page.LocatorOptions().setHasText("Lycée du Port"));
            drag(page, shown, 0, 2 * HALF_HOUR);
            assertThat(page.locator("#told")).containsText("« Lycée du Port » est maintenant");
            assertThat(start()).isGreaterThan("10:30").isLessThan("11:30");
            Axe.assertClean(page);

            page.locator("#told button").click();
            assertThat(page.locator(".pa-notice-success")).containsText("est revenu à sa place");
            assertThat(start()).isEqualTo("10:00:00");

            drag(page, shown, 0, 10 * HALF_HOUR);
            assertThat(page.locator("#told"))
                    .containsText("Rien n’a été déplacé. Ce créneau est déjà pris (Scolaire) : le");
            assertThat(page.locator("#told button")).hasCount(0);
            assertThat(start()).isEqualTo("10:00:00");
            Axe.assertClean(page);
        }
    }

    @Test
    void a_bar_of_the_board_is_dragged_without_being_opened_first() {
        try (Tab tab = City.browser().desktop()) {
            tab.signIn("agent@demo.example");
            Page page = tab.open("/gestion/planning-board?site=" + place.siteId() + "&day=" + monday);
            Locator shown = page.locator(".vis-item", new Page.LocatorOptions().setHasText("Lycée du Port"));
            drag(page, shown, 80, 0);
            assertThat(page.locator("#told")).containsText("« Lycée du Port » est maintenant");
            assertThat(start()).isGreaterThan("10:30");

            page.locator("#told button").click();
            assertThat(page.locator(".pa-notice-success")).containsText("est revenu à sa place");
            assertThat(start()).isEqualTo("10:00:00");
            // vis-timeline brings its style sheet a second time as style elements, which our policy refuses
            assertThat(tab.takeErrors()).allMatch(error -> error.contains("Applying inline style"));
        }
    }

    private static void drag(Page page, Locator shown, double right, double down) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        shown.hover();
        BoundingBox box = shown.boundingBox();
        double x = box.x + box.width / 2;
        double y = box.y + box.height / 2;
        page.mouse().move(x, y);
        page.mouse().down();
        page.mouse().move(x + right / 2, y + down / 2, new Mouse.MoveOptions().setSteps(5));
        page.mouse().move(x + right, y + down, new Mouse.MoveOptions().setSteps(10));
        page.mouse().up();
    }

    private String start() {
        return City.sql()
                .one(
                        String.class,
                        "SELECT (starts_at AT TIME ZONE 'Europe/Paris')::time::text FROM occupancy.occupation WHERE id = ?",
                        lesson);
    }

    private long occupied(String start, String end, String title) {
        return City.sql().number(OCCUPATION, place.areaId(), monday.toString(), start, monday.toString(), end, title);
    }
}
