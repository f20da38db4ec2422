package org.palestre.billing.tariff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palestre.testing.Answers.answered;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;
import org.palestre.testing.City;
import org.palestre.testing.CityDay;
import org.palestre.testing.Http;

/** A tariff of its own for each test, and the calls that drafting needs. */
final class TariffCalls {

    static final String OFFICE = "regisseur@demo.example";
    static final String ITEMS = """
            [{"code":"HALL","nameFrench":"Salle","nameEnglish":"Hall","unit":"HOUR","vatRate":0,
              "userKinds":["ASSOCIATION","COMPANY"],
              "rules":[{"userKinds":["ASSOCIATION"],"pricing":"FIXED","priceCents":1200},
                       {"userKinds":["COMPANY"],"pricing":"FIXED","priceCents":4800}]}]""";
    private static final byte[] PDF = "%PDF-1.7\nessai".getBytes(StandardCharsets.US_ASCII);

    private TariffCalls() {}

    /** A new tariff, and its code. */
    static String tariff() {
        String code = "IT_" + ThreadLocalRandom.current().nextInt(1_000_000_000);
        HttpResponse<String> answer = office().putJson("/api/v1/billing/tariffs/" + code, """
                {"version":0,"serviceCode":"SPORT_SLOTS","nameFrench":"Essai %s","nameEnglish":"Trial","published":false}""".formatted(code));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
        return code;
    }

    /** A draft with prices and its vote, ready to be put in force. */
    static long ready(String tariff, LocalDate startsOn) {
        long id = draft(tariff, startsOn);
        assertThat(items(id, ITEMS).statusCode()).isEqualTo(200);
        vote(id, startsOn);
        return id;
    }

    static long draft(String tariff, LocalDate startsOn) {
        JsonObject begun = answered(
                office().postJson(
                                "/api/v1/billing/tariff-grids",
                                "{\"tariff\":\"" + tariff + "\",\"name\":\"Essai\",\"startsOn\":\"" + startsOn + "\"}"),
                201);
        return begun.getJsonObject("grid").getJsonNumber("id").longValue();
    }

    static HttpResponse<String> items(long id, String items) {
        return office().putJson(
                        "/api/v1/billing/tariff-grids/" + id + "/items",
                        "{\"version\":" + version(id) + ",\"items\":" + items + "}");
    }

    static void vote(long id, LocalDate startsOn) {
        answered(
                office().putJson("/api/v1/billing/tariff-grids/" + id, """
                        {"version":%d,"name":"Essai","startsOn":"%s","deliberationReference":"2026-1","deliberationDate":"%s"}""".formatted(
                                version(id), startsOn, CityDay.today().minusDays(400))),
                200);
        answered(
                office().send(office().request(
                                "/api/v1/billing/tariff-grids/" + id + "/deliberation?version=" + version(id))
                        .header("Content-Type", "application/pdf")
                        .PUT(BodyPublishers.ofByteArray(PDF))),
                200);
    }

    static HttpResponse<String> decide(long id, String decision, String more) {
        return office().postJson(
                        "/api/v1/billing/tariff-grids/" + id + "/" + decision,
                        "{\"version\":" + version(id) + more + "}");
    }

    static HttpResponse<String> price(String tariff, LocalDate date, String kind, String hours) {
        return City.http("agent@demo.example")
                .postJson("/api/v1/billing/prices", """
                {"tariff":"%s","item":"HALL","date":"%s","userKind":"%s","quantities":{"HOUR":%s}}""".formatted(tariff, date, kind, hours));
    }

    static long version(long id) {
        return City.sql().number("SELECT version FROM billing.tariff_grid WHERE id = ?", id);
    }

    static Http office() {
        return City.http(OFFICE);
    }
}
