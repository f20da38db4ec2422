package org.palestre.seasonal.pricing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.palestre.seasonal.pricing.PricedPlace.cents;
import static org.palestre.seasonal.pricing.PricedPlace.charged;
import static org.palestre.seasonal.pricing.PricedPlace.settled;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.palestre.seasonal.AroundOneSlot;
import org.palestre.seasonal.GrantedSlot;
import org.palestre.testing.City;
import org.palestre.testing.Tab;

/** The city closes on days that were priced already: what is invoiced is credited, what is not is charged less. */
@Isolated
class PriceAfterClosingIT extends AroundOneSlot {

    private static final String REASON = "Grève, essai de prix";

    @AfterEach
    void open_again() {
        City.sql().change("DELETE FROM calendar.closing_period WHERE reason = ?", REASON);
    }

    @Test
    void a_day_on_which_the_city_closes_later_is_credited_if_it_was_invoiced_and_not_charged_if_it_was_not() {
        GrantedSlot slot =
                GrantedSlot.on(PricedPlace.classified(agent), 3, "SUNDAY", "18:00", "19:00", otherClub, agent);
        long whole = cents(settled(otherClub, slot), "amount");
        LocalDate invoiced = slot.date(0);
        long hour = whole / slot.sessions(invoiced);
        LocalDate later = slot.date((int) slot.sessions(invoiced) - 1);
        invoice(slot, invoiced);
        close(invoiced);
        close(later);
        JsonObject after = settled(otherClub, slot);
        assertThat(cents(after, "amount")).isEqualTo(whole - 2 * hour).isEqualTo(charged(slot));
        assertThat(after.getJsonArray("takenAway")).singleElement().satisfies(line -> {
            assertThat(cents(line.asJsonObject(), "amount")).isEqualTo(-hour);
            assertThat(line.asJsonObject().getString("reason")).contains("Jours de fermeture");
        });
        assertThat(City.sql()
                        .number(
                                "SELECT sum(amount_cents)::bigint FROM billing.line_pending p WHERE p.line_id IN (SELECT id"
                                        + " FROM billing.line WHERE reference = 'seasonal.request:' || ? AND corrects IS NOT NULL)",
                                slot.request()))
                .as("waits for the credit note")
                .isEqualTo(-hour);
    }

    /** All that is due by a day is invoiced to the club. */
    private static void invoice(GrantedSlot slot, LocalDate until) {
        var line = City.sql()
                .rows(
                        "SELECT payer_id, service_code FROM billing.line WHERE reference = 'seasonal.request:' || ? LIMIT 1",
                        slot.request())
                .get(0);
        HttpResponse<String> issued = City.session("regisseur@demo.example")
                .postJson(
                        "/api/v1/billing/invoices",
                        "{\"payerId\": %s, \"services\": [\"%s\"], \"until\": \"%s\"}"
                                .formatted(line.get("payer_id"), line.get("service_code"), until));
        assertThat(issued.statusCode()).as(issued.body()).isEqualTo(201);
        assertThat(City.sql()
                        .number(
                                "SELECT count(*) FROM billing.line_state WHERE reference = 'seasonal.request:' || ?"
                                        + " AND state = 'DEBITED'",
                                slot.request()))
                .isEqualTo(1);
    }

    private static void close(LocalDate day) {
        try (Tab desk = City.browser().desktop()) {
            desk.signIn("admin@demo.example");
            Page page = desk.open("/gestion/manage-closing-days");
            page.locator("[id='period:first']").fill(day.toString());
            page.locator("[id='period:reason']").fill(REASON);
            page.locator("[id='period:addPeriod']").click();
            assertThat(page.locator(".pa-notice-success").first()).isVisible();
        }
    }
}
