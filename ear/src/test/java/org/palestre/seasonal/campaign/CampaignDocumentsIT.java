package org.palestre.seasonal.campaign;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.palestre.seasonal.SlotRequestScreens.field;
import static org.palestre.testing.Answers.answered;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palestre.seasonal.CompleteDraft;
import org.palestre.seasonal.NewRequest;
import org.palestre.seasonal.PastCampaign;
import org.palestre.testing.Axe;
import org.palestre.testing.City;
import org.palestre.testing.CityDay;
import org.palestre.testing.Http;
import org.palestre.testing.Tab;

/** What a campaign asks for is one of the city's kinds of documents: what a club hands in fulfils it. */
class CampaignDocumentsIT {

    private static final String CRITERIA = """
            {"version": 0, "introduction": "Art. 12", "rules": [
              {"criterion": "KEPT_DOCUMENTS", "weight": 100, "floor": 0, "ceiling": 100, "wording": "Pièces"}]}""";

    private final Http club = City.session("club@demo.example");
    private final Http stranger = City.session("deux.clubs@demo.example");
    private final Http office = City.session("agent@demo.example");

    private String name;
    private long kind;
    private long request;
    private long campaign;

    @BeforeEach
    void ask() {
        name = "Essai " + UUID.randomUUID().toString().substring(0, 8);
        kind = kind(name);
        request = NewRequest.on(CompleteDraft.newPlace())
                .submit(club)
                .getJsonNumber("id")
                .longValue();
        campaign = PastCampaign.together(request);
        answered(office.putJson(criteria(), CRITERIA), 200);
        write("[]", document("null", kind, 10), 200);
    }

    @Test
    void a_document_that_is_accepted_and_valid_counts_and_one_that_is_looked_at_or_expired_does_not() {
        assertThat(points()).isZero();
        long id = handIn();
        assertThat(points()).isZero();
        assertThat(ofClub().getJsonObject("handedIn").getString("standing")).isEqualTo("TO_REVIEW");
        accept(id);
        assertThat(points()).isEqualTo(100);
        City.sql().change("UPDATE seasonal.club_document SET valid_until = current_date - 1 WHERE id = ?", id);
        assertThat(points()).isZero();
        assertThat(ofClub().getJsonObject("handedIn").getString("standing")).isEqualTo("EXPIRED");
    }

    @Test
    void what_the_office_saw_on_paper_counts_until_it_says_otherwise_and_not_for_another_kind() {
        note(true);
        note(true);
        assertThat(points()).isEqualTo(100);
        note(false);
        assertThat(points()).isZero();
        note(true);
        long other = kind("Autre " + name);
        JsonObject former = required().getJsonObject(0);
        write("[" + former + "]", document(former.getJsonNumber("id").toString(), other, 10), 200);
        assertThat(points()).isZero();
    }

    @Test
    void the_club_reads_what_is_due_until_when_and_a_later_end_of_its_own_moves_that() {
        JsonObject due = due();
        assertThat(due.getString("campaignName")).isEqualTo("Campagne d’essai");
        JsonObject entry = due.getJsonArray("documents").getJsonObject(0);
        LocalDate last = City.sql()
                .one(
                        java.sql.Date.class,
                        "SELECT ((closes_at - interval '1 microsecond') AT TIME ZONE 'Europe/Paris')::date"
                                + " FROM seasonal.campaign WHERE id = ?",
                        campaign)
                .toLocalDate();
        assertThat(entry.getString("dueOn")).isEqualTo(last.plusDays(10).toString());
        assertThat(entry.getJsonObject("document").getString("nameFrench")).isEqualTo(name);
        City.sql().change("""
                INSERT INTO seasonal.campaign_reopening (campaign_id, organisation_id, opens_at, closes_at, reason, created_by)
                SELECT id, 1, closes_at + interval '1 day', closes_at + interval '5 days', 'Essai', 'essai'
                  FROM seasonal.campaign WHERE id = ?""", campaign);
        assertThat(due().getJsonArray("documents").getJsonObject(0).getString("dueOn"))
                .isEqualTo(last.plusDays(15).toString());
        assertThat(stranger.get("/api/v1/organisations/1/campaign-documents").statusCode())
                .isEqualTo(404);
        assertThat(City.http().get("/api/v1/organisations/1/campaign-documents").statusCode())
                .isEqualTo(401);
        assertThat(club.get(ofClubAddress()).statusCode()).isEqualTo(403);
        assertThat(club.putJson(ofClubAddress() + "/1", "{\"kept\": true}").statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_list_names_each_kind_once_and_only_those_that_the_city_knows() {
        String seen = "[" + required().getJsonObject(0) + "]";
        String mine = document("null", kind, 0);
        assertThat(write(seen, mine + "," + mine, 422)).contains("campaign.documentTwice");
        assertThat(write(seen, document("null", 999_999_999L, 0), 422)).contains("campaign.unknownKind");
        assertThat(write(seen, document("null", kind, 400), 422)).contains("campaign.badDueDays");
        assertThat(write(seen, document("null", kind, 0).replace("" + kind, "null"), 422))
                .contains("shared.missing");
        assertThat(write("[]", mine, 409)).contains("seasonal.changedMeanwhile");
        City.sql().change("UPDATE seasonal.document_kind SET retired_at = now() WHERE id = ?", kind);
        write(seen, mine.replace("\"wording\": null", "\"wording\": \"Toujours\""), 200);
        City.sql().change("DELETE FROM seasonal.campaign_document WHERE campaign_id = ?", campaign);
        assertThat(write("[]", mine, 422)).contains("campaign.unknownKind");
    }

    @Test
    void a_kind_that_an_open_campaign_asks_for_is_not_retired() {
        try (Tab desk = City.browser().desktop()) {
            desk.signIn("agent@demo.example");
            Page page = desk.open("/gestion/document-kinds?id=1");
            page.locator("[data-pa-open='retireKind']").click();
            field(page, "edit:retire").click();
            assertThat(page.locator(".pa-errors").first()).containsText("n’est pas terminée");
        }
        assertThat(City.sql().number("SELECT count(*) FROM seasonal.document_kind WHERE id = 1 AND retired_at IS NULL"))
                .isOne();
    }

    @Test
    void the_club_finds_what_is_due_and_the_office_finds_the_file_at_the_request() {
        try (Tab phone = City.browser().phone()) {
            phone.signIn("club@demo.example");
            Page page = phone.open("/account/club-documents");
            assertThat(page.locator("main")).containsText(name);
            assertThat(page.locator("main")).containsText("À déposer avant le");
            Axe.assertClean(page);
            page.locator("a[href$='kind=" + kind + "#handIn']").first().click();
            assertThat(field(page, "handIn:kind")).hasValue("" + kind);
        }
        long id = handIn();
        try (Tab desk = City.browser().desktop()) {
            desk.signIn("agent@demo.example");
            Page page = desk.open("/gestion/slot-request?id=" + request);
            assertThat(field(page, "documents")).containsText("essai.pdf");
            Axe.assertClean(page);
            field(page, "documents")
                    .locator("a[href$='/gestion/club-document?id=" + id + "']")
                    .click();
            assertThat(page.locator("h1")).containsText(name);
        }
        assertThat(office.get("/account/club-document-file?id=" + id).statusCode())
                .isEqualTo(200);
        assertThat(stranger.get("/account/club-document-file?id=" + id).statusCode())
                .isEqualTo(404);
    }

    private static long kind(String name) {
        return City.sql()
                .number(
                        "INSERT INTO seasonal.document_kind (name_french, name_english, required, expires, remind_days)"
                                + " VALUES (?, 'Trial', false, true, 30) RETURNING id",
                        name);
    }

    private static String document(String id, long kind, int dueDays) {
        return "{\"id\": %s, \"kindId\": %d, \"wording\": null, \"obligatory\": true, \"dueDays\": %d}"
                .formatted(id, kind, dueDays);
    }

    private String write(String seen, String wanted, int status) {
        HttpResponse<String> answer = office.putJson(
                "/api/v1/campaigns/" + campaign + "/documents",
                "{\"seen\": " + seen + ", \"wanted\": [" + wanted + "]}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return answer.body();
    }

    private JsonArray required() {
        return list(City.http().get("/api/v1/campaigns/" + campaign + "/documents"));
    }

    private JsonObject ofClub() {
        return list(office.get(ofClubAddress())).getJsonObject(0);
    }

    private JsonObject due() {
        return list(club.get("/api/v1/organisations/1/campaign-documents")).stream()
                .map(JsonValue::asJsonObject)
                .filter(one -> one.getJsonNumber("campaignId").longValue() == campaign)
                .findFirst()
                .orElseThrow();
    }

    private static JsonArray list(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.createReader(new StringReader(answer.body())).readArray();
    }

    private String ofClubAddress() {
        return "/api/v1/campaigns/" + campaign + "/clubs/1/documents";
    }

    private void note(boolean kept) {
        HttpResponse<String> noted = office.putJson(
                ofClubAddress() + "/" + ofClub().getJsonObject("document").getJsonNumber("id"),
                "{\"kept\": " + kept + "}");
        assertThat(noted.statusCode()).as(noted.body()).isEqualTo(200);
    }

    private long handIn() {
        return answered(
                        club.send(club.request("/api/v1/organisations/1/documents?kind=" + kind
                                        + "&fileName=essai.pdf&validUntil="
                                        + CityDay.today().plusDays(100))
                                .header("Content-Type", "application/pdf")
                                .POST(BodyPublishers.ofString("%PDF-1.7\nessai"))),
                        201)
                .getJsonNumber("id")
                .longValue();
    }

    private void accept(long id) {
        answered(office.postJson("/api/v1/club-documents/" + id + "/accept", "{\"version\": 1}"), 200);
    }

    private double points() {
        return answered(office.get("/api/v1/slot-requests/" + request + "/score"), 200)
                .getJsonNumber("points")
                .doubleValue();
    }

    private String criteria() {
        return "/api/v1/campaigns/" + campaign + "/criteria";
    }
}
