package org.palestre.seasonal.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palestre.testing.Answers.answered;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palestre.seasonal.CompleteDraft;
import org.palestre.seasonal.NewRequest;
import org.palestre.seasonal.PastCampaign;
import org.palestre.testing.City;
import org.palestre.testing.Http;

/** Criteria, what a club declares, and the score: to the office always, to the club once its refusal is published. */
class ScoresIT {

    private static final String CRITERIA = """
            {"version": %d, "introduction": "Art. 12", "rules": [
              {"criterion": "YOUTH", "weight": 30, "floor": 0, "ceiling": 100, "mixed": 50, "wording": "Jeunes"},
              {"criterion": "WOMEN", "weight": 20, "floor": 0, "ceiling": 100, "mixed": 50, "wording": "Femmes"},
              {"criterion": "RESIDENT_MEMBERS", "weight": 50, "floor": 0, "ceiling": 100, "wording": "Habitants"}]}""";

    private static Http club;
    private static Http stranger;
    private static Http agent;

    private long request;
    private long campaign;

    @BeforeAll
    static void signIn() {
        club = City.session("club@demo.example");
        stranger = City.session("thomas.nguyen@demo.example");
        agent = City.session("agent@demo.example");
    }

    @BeforeEach
    void submit() {
        request = NewRequest.on(CompleteDraft.newPlace())
                .forUsers("AGES_11_14", "WOMEN")
                .submit(club)
                .getJsonNumber("id")
                .longValue();
        campaign = PastCampaign.together(request);
    }

    @Test
    void a_campaign_without_criteria_scores_nothing_and_one_with_them_names_each_part() {
        assertThat(agent.get(score()).statusCode()).isEqualTo(404);
        answered(agent.putJson(criteria(), CRITERIA.formatted(0)), 200);
        JsonObject score = answered(agent.get(score()), 200);
        assertThat(score.getJsonNumber("points").doubleValue()).isEqualTo(50);
        assertThat(score.getInt("outOf")).isEqualTo(100);
        assertThat(score.getJsonArray("parts")).hasSize(3);
        assertThat(score.getJsonArray("parts").toString()).contains("UNKNOWN");
        assertThat(agent.putJson(criteria(), CRITERIA.formatted(0)).statusCode())
                .isEqualTo(409);
        assertThat(club.putJson(criteria(), CRITERIA.formatted(1)).statusCode()).isEqualTo(403);
        assertThat(answered(club.get(criteria()), 200).getString("introduction"))
                .isEqualTo("Art. 12");
    }

    @Test
    void the_office_corrects_what_a_club_declares_and_the_score_follows() {
        answered(agent.putJson(criteria(), CRITERIA.formatted(0)), 200);
        String declaration = "/api/v1/campaigns/" + campaign + "/declarations/1";
        assertThat(club.putJson(declaration, figures(0, 100, 80)).body()).contains("seasonal.windowClosed");
        assertThat(agent.postJson(declaration + "/accept", "{\"version\": 0}").body())
                .contains("scoring.nothingDeclared");
        assertThat(agent.putJson(declaration, figures(0, 10, 11)).body()).contains("scoring.residentsAboveMembers");
        answered(agent.putJson(declaration, figures(0, 100, 80)), 200);
        assertThat(answered(agent.get(score()), 200).getJsonNumber("points").doubleValue())
                .isEqualTo(90);
        assertThat(answered(club.get(declaration), 200).getString("note")).isEqualTo("Licences");
        assertThat(agent.putJson(declaration, figures(0, 100, 10)).statusCode()).isEqualTo(409);
        assertThat(stranger.get(declaration).statusCode()).isEqualTo(404);
        assertThat(stranger.putJson(declaration, figures(1, 1, 1)).statusCode()).isEqualTo(404);
        assertThat(City.session("agent.nord@demo.example").get(declaration).statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_club_declares_in_the_window_and_what_was_checked_is_to_be_checked_anew() {
        long open = City.sql().number("SELECT id FROM seasonal.campaign WHERE opens_at <= now() AND closes_at > now()");
        String declaration = "/api/v1/campaigns/" + open + "/declarations/1";
        int version = answered(club.get(declaration), 200).getInt("version");
        int declared = answered(club.putJson(declaration, figures(version, 120, 60)), 200)
                .getInt("version");
        assertThat(answered(agent.postJson(declaration + "/accept", "{\"version\": " + declared + "}"), 200)
                        .getString("state"))
                .isEqualTo("ACCEPTED");
        assertThat(answered(club.putJson(declaration, figures(declared + 1, 120, 61)), 200)
                        .getString("state"))
                .isEqualTo("DECLARED");
    }

    @Test
    void a_club_reads_its_score_once_its_refusal_is_published_and_nobody_elses_ever() {
        answered(agent.putJson(criteria(), CRITERIA.formatted(0)), 200);
        assertThat(club.get(score()).statusCode()).isEqualTo(404);
        String version = answered(agent.get("/api/v1/slot-requests/" + request), 200)
                .getJsonNumber("version")
                .toString();
        answered(
                agent.postJson(
                        "/api/v1/slot-requests/" + request + "/refuse",
                        "{\"version\": " + version + ", \"reason\": \"Scolaires\"}"),
                200);
        assertThat(club.get(score()).statusCode()).as("the refusal is kept").isEqualTo(404);
        City.sql().change("UPDATE seasonal.slot_request SET published_at = now() WHERE id = ?", request);
        assertThat(answered(club.get(score()), 200).getJsonNumber("points").doubleValue())
                .isEqualTo(50);
        assertThat(stranger.get(score()).statusCode()).isEqualTo(404);
        assertThat(City.http().get(score()).statusCode()).isEqualTo(401);
    }

    @Test
    void the_work_list_in_the_order_of_scores_shows_the_same_requests() {
        answered(agent.putJson(criteria(), CRITERIA.formatted(0)), 200);
        String page = agent.get("/gestion/slot-requests?campaign=" + campaign + "&sort=SCORE&descending=true")
                .body();
        assertThat(page).contains("50 / 100");
    }

    private static String figures(int version, int members, int residents) {
        return "{\"version\": %d, \"figures\": {\"members\": %d, \"residents\": %d, \"level\": \"REGION\"}, \"note\": \"Licences\"}"
                .formatted(version, members, residents);
    }

    private String score() {
        return "/api/v1/slot-requests/" + request + "/score";
    }

    private String criteria() {
        return "/api/v1/campaigns/" + campaign + "/criteria";
    }
}
