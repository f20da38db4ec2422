package org.palestre.seasonal.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.palestre.testing.Answers.answered;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.palestre.seasonal.CompleteDraft;
import org.palestre.testing.AtOnce;
import org.palestre.testing.City;
import org.palestre.testing.CityDay;
import org.palestre.testing.Http;

/** Sites that take part, clubs let in late, closing early and reminders, through the API. */
@Isolated
class CampaignSetUpIT {

    private static final String OFFICE = "agent@demo.example";
    private static final String CLUB = "club@demo.example";

    private static Http office;
    private static Http club;

    private long campaign;
    private String closes;
    private CompleteDraft.Place place;

    @BeforeAll
    static void signIn() {
        office = City.session(OFFICE);
        club = City.session(CLUB);
    }

    @BeforeEach
    void remember() {
        campaign = City.sql().number("SELECT id FROM seasonal.campaign WHERE opens_at < now() AND closes_at > now()");
        closes = City.sql().one(String.class, "SELECT closes_at::text FROM seasonal.campaign WHERE id = ?", campaign);
        place = CompleteDraft.newPlace();
    }

    @AfterEach
    void leaveTheCityAsItWas() {
        City.sql().change("DELETE FROM seasonal.campaign_reopening WHERE campaign_id = ?", campaign);
        City.sql().change("DELETE FROM seasonal.campaign_participation WHERE campaign_id = ?", campaign);
        City.sql()
                .change(
                        "UPDATE seasonal.campaign SET closes_at = ?::timestamptz, version = version + 1 WHERE id = ?",
                        closes,
                        campaign);
    }

    @Test
    void a_request_for_a_site_that_takes_no_part_is_refused_at_its_field() {
        choose("ALL", "[]", "[%d]".formatted(place.siteId()), 200);
        assertThat(answered(City.http().get(path("sites?q=" + place.name().substring(16))), 200)
                        .getInt("total"))
                .isZero();
        JsonObject refusal = answered(submit(), 422);
        assertThat(refusal.getString("code")).isEqualTo("campaign.siteTakesNoPart");
        assertThat(refusal.getString("field")).isEqualTo("siteId");

        choose("LISTED", "[%d]".formatted(place.siteId()), "[]", 200);
        answered(submit(), 201);
    }

    @Test
    void an_officer_of_two_districts_changes_nothing_that_holds_for_the_whole_city() {
        Http north = City.session("agent.nord@demo.example");
        long version = City.sql().number("SELECT version FROM seasonal.campaign WHERE id = ?", campaign);
        for (HttpResponse<String> refused : List.of(
                north.postJson(path("close"), "{\"version\": %d, \"tell\": false}".formatted(version)),
                north.putJson(path("participation"), """
                        {"version": 0, "basis": "LISTED", "addedSites": [%d], "leftOutSites": []}""".formatted(place.siteId())),
                north.putJson(path("renewals/terms"), """
                        {"renewed": false, "reminderDays": [], "toldAfterHours": 1}"""))) {
            assertThat(answered(refused, 403).getString("code")).isEqualTo("seasonal.wholeCityOnly");
        }
        answered(submit(), 201);
    }

    @Test
    void the_database_refuses_it_too_but_a_renewal_keeps_its_site() {
        choose("ALL", "[]", "[%d]".formatted(place.siteId()), 200);
        long draft = draft("NEW");
        assertThatThrownBy(() -> submitBehindTheApplication(draft)).hasStackTraceContaining("does not take part");
        submitBehindTheApplication(draft("RENEWAL"));
    }

    @Test
    void no_site_at_all_or_one_on_both_lists_is_no_choice() {
        assertThat(choose("LISTED", "[]", "[]", 422).getString("code")).isEqualTo("campaign.noSite");
        assertThat(choose("CHOSEN", "[1]", "[1]", 422).getString("code")).isEqualTo("campaign.siteBothWays");
        assertThat(choose("LISTED", "[999999999]", "[]", 422).getString("code")).isEqualTo("campaign.unknownPlace");
    }

    @Test
    void a_club_that_is_let_in_late_submits_until_its_own_end() {
        closeNow();
        assertThat(answered(submit(), 409).getString("code")).isEqualTo("seasonal.windowClosed");
        JsonObject opened = answered(reopen(CityDay.now().plusHours(2)), 201);
        answered(submit(), 201);
        assertThat(answered(reopen(CityDay.now().plusHours(3)), 422).getString("code"))
                .isEqualTo("campaign.reopenedAlready");
        answered(office.postJson(path("reopenings/" + opened.getJsonNumber("id") + "/end"), ""), 200);
        assertThat(answered(submit(), 409).getString("code")).isEqualTo("seasonal.windowClosed");
    }

    @Test
    void at_the_end_of_a_reopening_requests_are_accepted_or_refused_whole() throws Exception {
        closeNow();
        City.sql().change("""
                INSERT INTO seasonal.campaign_reopening (campaign_id, organisation_id, opens_at, closes_at, reason,
                    created_by) VALUES (?, 1, now() - interval '1 second', now() + interval '4 seconds', 'Essai', ?)""", campaign, OFFICE);
        long before = submitted();
        List<Callable<Integer>> clubs = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            clubs.add(() -> {
                int accepted = 0;
                HttpResponse<String> answer = submit();
                while (answer.statusCode() == 201) {
                    accepted++;
                    answer = submit();
                }
                assertThat(answered(answer, 409).getString("code")).isEqualTo("seasonal.windowClosed");
                return accepted;
            });
        }
        List<AtOnce.Outcome<Integer>> outcomes = AtOnce.run(clubs);
        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome.failure()).isNull());
        assertThat(submitted() - before)
                .isEqualTo(outcomes.stream().mapToInt(AtOnce.Outcome::value).sum())
                .isPositive();
        assertThat(City.sql().number("""
                        SELECT count(*) FROM seasonal.slot_request r JOIN seasonal.campaign_reopening p
                            ON p.campaign_id = r.campaign_id AND p.organisation_id = r.organisation_id
                         WHERE r.site_id = ? AND r.submitted_at >= p.closes_at""", place.siteId())).isZero();
    }

    @Test
    void whoever_closes_early_tells_the_clubs_whose_drafts_were_not_sent_once() {
        draft("NEW");
        long mails = mails("campaign-closed-early");
        closeNow();
        closeNow();
        assertThat(mails("campaign-closed-early") - mails)
                .isEqualTo(City.sql().number("""
                        SELECT count(DISTINCT organisation_id) FROM seasonal.slot_request
                         WHERE campaign_id = ? AND status = 'DRAFT'""", campaign))
                .isPositive();
    }

    @Test
    void a_reminder_goes_out_once_however_often_its_button_is_pressed() throws Exception {
        int silent = answered(office.get(path("silent-clubs")), 200).getInt("total");
        long mails = mails("campaign-reminder");
        String body = "{\"action\": \"%s\"}".formatted(UUID.randomUUID());
        Callable<Integer> press =
                () -> answered(office.postJson(path("reminders"), body), 200).getInt("clubs");
        assertThat(AtOnce.run(List.of(press, press, press, press, press, press)))
                .allSatisfy(outcome -> assertThat(outcome.value()).isEqualTo(silent));
        Awaitility.await("each club is written to")
                .atMost(Duration.ofMinutes(1))
                .until(() -> mails("campaign-reminder") - mails == silent);
        assertThat(City.sql().number("""
                        SELECT count(*) FROM messaging.message m WHERE m.template = 'campaign-reminder'
                           AND NOT (m.case_type = 'accounts.organisation'
                                    AND EXISTS (SELECT FROM accounts.organisation o WHERE o.id = m.case_id))"""))
                .as("what its club would not find among its messages")
                .isZero();
        assertThat(silent).isPositive();
    }

    @Test
    void documents_belong_to_the_office_and_to_their_club() {
        JsonObject written = answered(club.putJson(path("documents"), "{\"seen\": [], \"wanted\": []}"), 403);
        assertThat(written.getInt("status")).isEqualTo(403);
        assertThat(club.get(path("clubs/2/documents")).statusCode()).isEqualTo(403);
        assertThat(club.get(path("progress")).statusCode()).isEqualTo(403);
        assertThat(club.get(path("silent-clubs")).statusCode()).isEqualTo(403);
        assertThat(club.get(path("reopenings")).statusCode()).isEqualTo(403);
        assertThat(club.postJson(path("close"), "{\"version\": 1}").statusCode())
                .isEqualTo(403);
        assertThat(club.postJson(path("reopenings"), "{\"organisationId\": 1}").statusCode())
                .isEqualTo(403);
    }

    private JsonObject choose(String basis, String added, String leftOut, int status) {
        long version = answered(office.get(path("participation")), 200)
                .getJsonNumber("version")
                .longValue();
        return answered(office.putJson(path("participation"), """
                        {"version": %d, "basis": "%s", "addedSites": %s, "leftOutSites": %s}""".formatted(version, basis, added, leftOut)), status);
    }

    private void closeNow() {
        long version = City.sql().number("SELECT version FROM seasonal.campaign WHERE id = ?", campaign);
        answered(office.postJson(path("close"), "{\"version\": %d, \"tell\": true}".formatted(version)), 200);
    }

    private HttpResponse<String> reopen(LocalDateTime until) {
        return office.postJson(path("reopenings"), """
                {"organisationId": 1, "closesAt": "%s", "reason": "Bureau renouvelé"}""".formatted(until.withNano(0)));
    }

    private HttpResponse<String> submit() {
        return club.postJson("/api/v1/slot-requests", """
                {"organisationId": 1,
                 "placeAndTimes": {"siteId": %d, "areaIds": [%d], "times": [{"day": "MONDAY", "start": "18:00", "end": "19:00"}]},
                 "activity": {"familyCode": "TEAM", "disciplineCode": "HANDBALL", "ageBand": "ALL_AGES", "gender": "MIXED"},
                 "userTerms": {"paying": false, "howToJoin": "Au gymnase", "contactTelephone": "01 99 00 05 01",
                               "contactEmail": "contact@club.example"}}""".formatted(place.siteId(), place.areaId()));
    }

    private long submitted() {
        return City.sql()
                .number(
                        "SELECT count(*) FROM seasonal.slot_request WHERE status <> 'DRAFT' AND site_id = ?",
                        place.siteId());
    }

    private static long mails(String template) {
        return City.sql().number("SELECT count(*) FROM messaging.message WHERE template = ?", template);
    }

    private long draft(String type) {
        return City.sql().number("""
                INSERT INTO seasonal.slot_request (campaign_id, organisation_id, type, created_by, saved_at, site_id, first_date,
                    last_date, family_code, discipline_code, age_band, gender, how_to_join, contact_telephone, contact_email,
                    correspondent_name, correspondent_email, renewed_permit_id, renewed_permit_number)
                SELECT id, 2, ?, 3, now(), ?, date '2040-09-01', date '2041-06-30', 'TEAM', 'HANDBALL', 'ALL_AGES', 'MIXED',
                       'Au gymnase', '01 99 00 05 01', 'contact@club.example', 'Essai', 'essai@club.example',
                       CASE WHEN ? = 'RENEWAL' THEN (SELECT min(id) FROM seasonal.permit) END,
                       CASE WHEN ? = 'RENEWAL' THEN 'essai ' || gen_random_uuid() END
                  FROM seasonal.campaign WHERE id = ? RETURNING id""", type, place.siteId(), type, type, campaign);
    }

    private static void submitBehindTheApplication(long draft) {
        City.sql()
                .change(
                        "UPDATE seasonal.slot_request SET status = 'SUBMITTED', number = ?, submitted_by = 3, submitted_at = now()"
                                + " WHERE id = ?",
                        "essai_" + draft,
                        draft);
    }

    private String path(String rest) {
        return "/api/v1/campaigns/" + campaign + "/" + rest;
    }
}
