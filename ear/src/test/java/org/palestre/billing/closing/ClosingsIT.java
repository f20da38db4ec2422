package org.palestre.billing.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palestre.testing.City;
import org.palestre.testing.Http;

/** Days and months are closed for good. The month is one of long ago, so that other tests can go on booking. */
class ClosingsIT {

    private static final String TREASURER = "regisseur@demo.example";

    private final Http treasurer = City.session(TREASURER);

    @Test
    void a_month_is_closed_after_its_days_and_nothing_is_booked_on_it_any_more() {
        book("1995-01-15", 4200);
        assertThat(closeMonth("1995-01").body()).contains("closing.daysOpen");
        assertThat(closeDays("1995-01-31").statusCode()).isEqualTo(201);
        assertThat(closeDays("1995-01-30").body()).contains("billing.closedAlready");

        String days = treasurer.get("/api/v1/billing/closings").body();
        assertThat(days)
                .contains(
                        "\"until\":\"1995-01-31\"",
                        "\"closedBy\":\"" + TREASURER + "\"",
                        "\"moved\":4200",
                        "\"difference\":0");
        assertThat(catchRefusal("1995-01-20")).contains("closed until 1995-01-31");

        assertThat(closeMonth("1995-01").statusCode()).isEqualTo(201);
        assertThat(closeMonth("1995-01").body()).contains("closing.notNext");
        assertThat(treasurer.get("/api/v1/billing/closings/months").body())
                .contains("\"month\":\"1995-01\"", "\"entries\":1", "\"difference\":0");

        assertThat(closeDays("1995-03-31").statusCode()).isEqualTo(201);
        assertThat(closeMonth("1995-03").body()).contains("closing.notNext");
        assertThat(closeMonth("1995-02").statusCode()).isEqualTo(201);
    }

    @Test
    void a_day_that_is_not_over_is_not_closed() {
        assertThat(closeDays("2190-01-01").body()).contains("billing.dayToCome");
        assertThat(treasurer
                        .postJson("/api/v1/billing/closings", "{\"comment\":\"sans jour\"}")
                        .statusCode())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/gestion/closings", "/api/v1/billing/closings", "/gestion/billing-dashboard"})
    void the_treasurer_and_the_auditor_look_and_no_other_agent(String address) {
        assertThat(treasurer.get(address).statusCode()).isEqualTo(200);
        assertThat(City.http("agent@demo.example").get(address).statusCode()).isEqualTo(403);
        assertThat(City.http("club@demo.example").get(address).statusCode()).isEqualTo(403);
    }

    @Test
    void the_spreadsheet_holds_numbers_that_can_be_added() throws IOException {
        Path file = Files.createTempFile("dashboard", ".xlsx");
        try {
            treasurer.send(
                    treasurer.request("/gestion/billing-dashboard.xlsx").GET(), HttpResponse.BodyHandlers.ofFile(file));
            try (ZipFile zip = new ZipFile(file.toFile())) {
                ZipEntry sheet = zip.getEntry("xl/worksheets/sheet1.xml");
                assertThat(new String(zip.getInputStream(sheet).readAllBytes(), StandardCharsets.UTF_8))
                        .contains("<v>130.00</v>");
            }
        } finally {
            Files.delete(file);
        }
    }

    private HttpResponse<String> closeDays(String day) {
        return treasurer.postJson("/api/v1/billing/closings", "{\"day\":\"" + day + "\"}");
    }

    private HttpResponse<String> closeMonth(String month) {
        return treasurer.postJson("/api/v1/billing/closings/months", "{\"month\":\"" + month + "\"}");
    }

    private static String catchRefusal(String day) {
        try {
            book(day, 1);
            return "";
        } catch (RuntimeException | AssertionError e) {
            return String.valueOf(e) + e.getCause();
        }
    }

    private static void book(String day, long cents) {
        City.sql().number("""
                WITH online AS (SELECT id FROM billing.account WHERE kind = 'ONLINE' AND payer_id IS NULL AND service_code IS NULL AND office IS NULL),
                     cash AS (SELECT id FROM billing.account WHERE kind = 'CASH' AND payer_id IS NULL AND service_code IS NULL AND office IS NULL),
                     entry AS (INSERT INTO billing.entry (booked_at, booked_on, kind, reference, postings)
                               VALUES (now(), ?::date, 'DEPOSIT', 'test.closing:' || gen_random_uuid(), 2) RETURNING id),
                     posting AS (INSERT INTO billing.posting (entry_id, position, account_id, cents)
                                 SELECT entry.id, 0, cash.id, -?::bigint FROM entry, cash
                                 UNION ALL SELECT entry.id, 1, online.id, ?::bigint FROM entry, online RETURNING 1)
                SELECT count(*) FROM posting""", day, cents, cents);
    }
}
