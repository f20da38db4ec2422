package org.palestre.seasonal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palestre.testing.Answers.answered;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.palestre.testing.City;
import org.palestre.testing.Http;

/** A submit that begins before the campaign closes and ends after it: accepted whole or refused whole, and it says which. */
@Isolated
class SubmitAcrossClosingIT {

    private OpenCampaign campaign;
    private Http club;
    private String correspondent;
    private String body;

    @BeforeEach
    void begin() {
        campaign = OpenCampaign.now();
        club = City.session("club@demo.example");
        NewRequest asked = NewRequest.on(CompleteDraft.newPlace()).outsideSchoolBreaks();
        correspondent = asked.correspondent();
        body = asked.body();
        assertThat(club.get("/api/v1/organisations").statusCode()).isLessThan(500);
    }

    @AfterEach
    void reopen() {
        campaign.reopen();
    }

    @Test
    void one_that_has_not_got_its_number_when_the_campaign_closes_is_refused_whole() throws Exception {
        String numbers =
                "SELECT coalesce(string_agg(season || ' ' || last, ',' ORDER BY season), '') FROM seasonal.request_number";
        String before = City.sql().one(String.class, numbers);
        HttpResponse<String> answer = submitAcross("seasonal.request_number IN EXCLUSIVE MODE");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
        assertThat(answer.body()).contains("seasonal.windowClosed");
        assertThat(City.sql()
                        .number(
                                "SELECT count(*) FROM seasonal.slot_request WHERE correspondent_email = ? AND status <> 'DRAFT'",
                                correspondent))
                .isZero();
        assertThat(City.sql().one(String.class, numbers))
                .as("no number is lost")
                .isEqualTo(before);
    }

    @Test
    void one_that_has_its_number_when_the_campaign_closes_is_accepted_whole_and_acknowledged() throws Exception {
        HttpResponse<String> answer = submitAcross("messaging.message IN SHARE MODE");
        JsonObject request = answered(answer, 201);
        assertThat(request.getString("status")).isEqualTo("SUBMITTED");
        long id = request.getJsonNumber("id").longValue();
        assertThat(City.sql()
                        .one(
                                Boolean.class,
                                "SELECT r.submitted_at < c.closes_at AND c.closes_at < now() FROM seasonal.slot_request r"
                                        + " JOIN seasonal.campaign c ON c.id = r.campaign_id WHERE r.id = ?",
                                id))
                .as("judged at the moment that is noted")
                .isTrue();
        assertThat(City.sql()
                        .number(
                                "SELECT count(*) FROM messaging.message WHERE case_type = 'seasonal.request' AND case_id = ?"
                                        + " AND template = 'seasonal-acknowledgement'",
                                id))
                .isEqualTo(1);
    }

    /** Submits in the last seconds; what it needs is held until the campaign is closed. */
    private HttpResponse<String> submitAcross(String held) throws SQLException {
        return campaign.closeDuring(() -> club.postJson("/api/v1/slot-requests", body), held);
    }
}
