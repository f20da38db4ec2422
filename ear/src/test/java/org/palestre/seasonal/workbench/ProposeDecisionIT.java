package org.palestre.seasonal.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palestre.testing.Answers.answered;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palestre.testing.AtOnce;
import org.palestre.testing.City;
import org.palestre.testing.Http;

class ProposeDecisionIT {

    private static final String PROPOSALS = "/api/v1/workbench/proposals";

    private static Http agent;
    private static Http north;
    private static Http club;

    private RivalRequests rivals;
    private long request;

    @BeforeAll
    static void signIn() {
        agent = City.session(RivalRequests.AGENT);
        north = City.session(RivalRequests.OF_THE_NORTH);
        club = City.session(RivalRequests.CLUB);
    }

    @BeforeEach
    void ask() {
        rivals = RivalRequests.in("03");
        request = rivals.request(1, rivals.part(), 2, "18:00", "20:00");
    }

    @Test
    void proposals_of_two_officers_stand_side_by_side_and_each_has_one() {
        RivalRequests.proposeAsAsked(agent, request);
        RivalRequests.proposeAsAsked(north, request);
        JsonObject mine = answered(
                agent.putJson(
                        PROPOSALS + "/of-request/" + request,
                        "{\"kind\": \"REFUSE\", \"reason\": \"Réservé aux scolaires\", \"note\": \"À voir\"}"),
                200);
        assertThat(mine.getString("kind")).isEqualTo("REFUSE");
        JsonObject all = answered(agent.get(PROPOSALS + "?request=" + request), 200);
        assertThat(all.getInt("total")).isEqualTo(2);
        assertThat(RivalRequests.status(request)).isEqualTo("SUBMITTED");
        assertThat(City.sql().number("SELECT count(*) FROM occupancy.occupation WHERE area_id = ?", rivals.part()))
                .isZero();
        assertThat(agent.putJson(
                                PROPOSALS + "/of-request/" + request,
                                "{\"kind\": \"GRANT\", \"version\": " + (mine.getInt("version") - 1) + "}")
                        .body())
                .contains("workbench.proposalChanged");
    }

    @Test
    void a_proposal_says_that_it_has_become_impossible_and_its_decision_names_the_conflict() {
        long other = rivals.request(2, rivals.whole(), 2, "19:00", "21:00");
        JsonObject proposal = RivalRequests.proposeAsAsked(north, other);
        assertThat(proposal.getString("state")).isEqualTo("POSSIBLE");
        decide(RivalRequests.proposeAsAsked(agent, request), agent, 200);
        JsonObject now = first(other);
        assertThat(now.getString("state")).isEqualTo("IMPOSSIBLE");
        assertThat(now.getInt("taken")).isPositive();
        assertThat(now.getJsonArray("inTheWay")).isNotEmpty();
        HttpResponse<String> refused = decideCall(proposal, north);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(409);
        assertThat(refused.body()).contains("occupancy.conflict").contains("conflicts");
        assertThat(first(request).getString("state")).isEqualTo("TAKEN");
    }

    @Test
    void of_two_officers_who_decide_at_once_one_decides() throws Exception {
        JsonObject grant = RivalRequests.proposeAsAsked(agent, request);
        JsonObject refusal = answered(
                north.putJson(PROPOSALS + "/of-request/" + request, "{\"kind\": \"REFUSE\", \"reason\": \"Travaux\"}"),
                200);
        List<Callable<Integer>> both =
                List.of(() -> decideCall(grant, agent).statusCode(), () -> decideCall(refusal, north)
                        .statusCode());
        List<Integer> answers =
                AtOnce.run(both).stream().map(AtOnce.Outcome::value).toList();
        assertThat(answers).containsExactlyInAnyOrder(200, 409);
        long permits = City.sql().number("SELECT count(*) FROM seasonal.permit WHERE request_id = ?", request);
        assertThat(permits).isEqualTo(RivalRequests.status(request).equals("GRANTED") ? 1 : 0);
    }

    @Test
    void an_undone_decision_leaves_its_proposal_open_again() {
        decide(RivalRequests.proposeAsAsked(agent, request), agent, 200);
        answered(
                agent.postJson(
                        "/api/v1/slot-requests/" + request + "/undo-decision",
                        "{\"version\": " + RivalRequests.version(agent, request) + "}"),
                200);
        assertThat(first(request).getString("state")).isEqualTo("POSSIBLE");
    }

    @Test
    void neither_a_club_nor_an_agent_out_of_scope_nor_another_officer_touches_a_proposal() {
        RivalRequests elsewhere = RivalRequests.in("01");
        long there = elsewhere.request(1, elsewhere.part(), 2, "18:00", "20:00");
        JsonObject proposal = RivalRequests.proposeAsAsked(agent, there);
        String one = PROPOSALS + "/" + proposal.getJsonNumber("id");
        for (Http stranger : List.of(club, north)) {
            assertThat(stranger.putJson(PROPOSALS + "/of-request/" + there, "{\"kind\": \"GRANT\"}")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(decideCall(proposal, stranger).statusCode()).isEqualTo(403);
            assertThat(stranger.delete(one).statusCode()).isEqualTo(403);
        }
        assertThat(club.get(PROPOSALS + "?request=" + there).statusCode()).isEqualTo(403);
        assertThat(answered(north.get(PROPOSALS + "?request=" + there), 200).getInt("total"))
                .isZero();
        JsonObject mine = RivalRequests.proposeAsAsked(agent, request);
        assertThat(north.delete(PROPOSALS + "/" + mine.getJsonNumber("id")).body())
                .contains("workbench.notYourProposal");
        assertThat(agent.delete(PROPOSALS + "/" + mine.getJsonNumber("id")).statusCode())
                .isEqualTo(204);
    }

    private static JsonObject first(long request) {
        return answered(agent.get(PROPOSALS + "?request=" + request), 200)
                .getJsonArray("items")
                .getJsonObject(0);
    }

    private static void decide(JsonObject proposal, Http officer, int status) {
        answered(decideCall(proposal, officer), status);
    }

    private static HttpResponse<String> decideCall(JsonObject proposal, Http officer) {
        return officer.postJson(
                PROPOSALS + "/" + proposal.getJsonNumber("id") + "/decide",
                "{\"version\": " + proposal.getJsonNumber("version") + ", \"requestVersion\": "
                        + proposal.getJsonNumber("requestVersion") + "}");
    }
}
