package org.palestre.seasonal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.palestre.seasonal.SlotRequestScreens.field;
import static org.palestre.seasonal.SlotRequestScreens.next;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.palestre.testing.Axe;
import org.palestre.testing.City;
import org.palestre.testing.Tab;

/** The window of the campaign, held by the running server to the second. */
@Isolated
class SubmissionWindowIT {

    private static final String WHOLE_WINDOW = "UPDATE seasonal.campaign SET closes_at = ?::timestamptz WHERE id = ?";

    private long campaign;
    private String closes;

    @BeforeEach
    void remember() {
        campaign = City.sql().number("SELECT id FROM seasonal.campaign WHERE opens_at < now() AND closes_at > now()");
        closes = City.sql().one(String.class, "SELECT closes_at::text FROM seasonal.campaign WHERE id = ?", campaign);
    }

    @AfterEach
    void reopen() {
        City.sql().change(WHOLE_WINDOW, closes, campaign);
    }

    @Test
    void a_draft_begun_in_time_cannot_be_submitted_after_the_window() {
        long draft = City.sql().number("""
                INSERT INTO seasonal.slot_request (campaign_id, organisation_id, created_by, saved_at)
                VALUES (?, 1, 3, now()) RETURNING id""", campaign);
        City.sql().change("UPDATE seasonal.campaign SET closes_at = now() WHERE id = ?", campaign);
        HttpResponse<String> refused = City.http("club@demo.example").postJson("/api/v1/slot-requests", """
                {"organisationId": 1}""");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("seasonal.windowClosed");
        assertThat(City.sql().one(String.class, "SELECT status FROM seasonal.slot_request WHERE id = ?", draft))
                .isEqualTo("DRAFT");
        City.sql().change("DELETE FROM seasonal.slot_request WHERE id = ?", draft);
    }

    @Test
    void a_window_that_closes_while_the_form_is_open_is_told_with_its_dates_and_nothing_is_lost() {
        CompleteDraft draft = CompleteDraft.create();
        try (Tab phone = City.browser().phone()) {
            phone.signIn("club@demo.example");
            Page page = phone.open(draft.address("users"));
            field(page, "users:howToJoin").fill("Écrit pendant que la campagne se termine");
            City.sql().change("UPDATE seasonal.campaign SET closes_at = now() WHERE id = ?", campaign);
            next(page, "users", "contact");
            next(page, "contact", "summary");
            field(page, "summary:submit").click();
            String end = City.sql().one(String.class, """
                    SELECT to_char(closes_at AT TIME ZONE 'Europe/Paris', 'DD/MM/YYYY') FROM seasonal.campaign WHERE id = ?""", campaign);
            assertThat(page.locator(".pa-errors").first()).containsText("Les demandes peuvent être envoyées du");
            assertThat(page.locator(".pa-errors").first()).containsText(end);
            Axe.assertClean(page);
            assertThat(draft.status()).isEqualTo("DRAFT");
            assertThat(City.sql()
                            .one(
                                    String.class,
                                    "SELECT how_to_join FROM seasonal.slot_request WHERE id = ?",
                                    draft.id()))
                    .isEqualTo("Écrit pendant que la campagne se termine");

            reopen();
            field(page, "summary:submit").click();
            page.waitForURL("**/slot-request-submitted**");
            assertThat(draft.status()).isEqualTo("SUBMITTED");
        }
    }
}
