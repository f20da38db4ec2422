package org.palestre.seasonal.secondseason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.palestre.testing.City;
import org.palestre.testing.Http;
import org.palestre.testing.Now;
import org.palestre.testing.Waiting;

/** The job that carries slots over to their second season: killed in the midst, and met by clubs that decline. */
@Isolated
class CarryOverJobIT {

    private Http agent;
    private Http club;

    @BeforeEach
    void signIn() {
        agent = City.session("agent@demo.example");
        club = City.session("club@demo.example");
    }

    @Test
    void killed_in_the_midst_and_taken_up_again_it_has_carried_each_slot_over_once() {
        TwoSeasonSlots slots = TwoSeasonSlots.make(City.sql(), 2 * TwoSeasonSlots.ON_A_PLACE, -1);
        begin(slots);
        await("some are carried over")
                .pollInterval(Duration.ofMillis(10))
                .atMost(Duration.ofMinutes(1))
                .until(() -> slots.carried() > 5);
        City.killServer();
        assertThat(slots.in("WAITING")).as("killed in the midst").isPositive();
        City.startServer();
        Now.takeUpJobs();
        await("the job goes on").atMost(Duration.ofMinutes(1)).until(() -> slots.in("WAITING") == 0);
        assertThat(slots.carried()).isEqualTo(slots.requests().size());
        assertThat(slots.requests()).allSatisfy(request -> {
            assertThat(slots.series(request)).isOne();
            assertThat(slots.told(request)).isOne();
            assertThat(slots.missingOrTooMany(request)).isZero();
        });
    }

    @Test
    void a_slot_whose_club_is_just_declining_is_declined_whole() throws Exception {
        TwoSeasonSlots slots = TwoSeasonSlots.make(City.sql(), 2, 0);
        long declined = slots.requests().get(0);
        try (Connection other = City.jdbc();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("LOCK TABLE audit.entry IN SHARE MODE");
            CompletableFuture<HttpResponse<String>> answer = decline(declined);
            Waiting.forLockedRow("seasonal.slot_request", declined);
            slots.declineUntil(-1);
            City.sql()
                    .change(
                            "INSERT INTO shared.job_run (job, subject_id, wanted_at)"
                                    + " VALUES ('carry-over-second-season', ?, now())",
                            slots.campaign());
            Now.startJobs();
            Waiting.forSomebodyBlockedAt("slot_request");
            other.rollback();
            assertThat(answer.join().statusCode()).as(answer.join().body()).isEqualTo(200);
            assertThat(answer.join().body()).contains("\"state\":\"DECLINED\"");
        }
        await().pollInterval(Duration.ofMillis(100))
                .atMost(Duration.ofMinutes(1))
                .until(() -> slots.carried() == 1);
        assertThat(slots.in("DECLINED")).isOne();
        assertThat(slots.series(declined)).isZero();
        assertThat(slots.told(declined)).isZero();
        assertThat(failures(slots)).isZero();
    }

    @Test
    void a_slot_that_is_just_carried_over_is_carried_over_whole_and_the_club_learns_that_it_is_too_late()
            throws Exception {
        TwoSeasonSlots slots = TwoSeasonSlots.make(City.sql(), 1, -1);
        long carried = slots.requests().get(0);
        try (Connection other = City.jdbc();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("LOCK TABLE messaging.message IN SHARE MODE");
            begin(slots);
            Waiting.forLockedRow("seasonal.slot_request", carried);
            slots.declineUntil(0);
            CompletableFuture<HttpResponse<String>> answer = decline(carried);
            Waiting.forSomebodyBlockedAt("slot_request");
            other.rollback();
            assertThat(answer.join().statusCode()).as(answer.join().body()).isEqualTo(409);
            assertThat(answer.join().body()).contains("secondseason.tooLate");
        }
        assertThat(slots.carried()).isOne();
        assertThat(slots.series(carried)).isOne();
        assertThat(slots.told(carried)).isOne();
        assertThat(failures(slots)).isZero();
    }

    private CompletableFuture<HttpResponse<String>> decline(long request) {
        return CompletableFuture.supplyAsync(() -> club.postJson("/api/v1/second-seasons/" + request + "/decline", ""));
    }

    private void begin(TwoSeasonSlots slots) {
        HttpResponse<String> answer = agent.postJson("/api/v1/campaigns/" + slots.campaign() + "/second-season", "");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        Now.startJobs();
    }

    private static long failures(TwoSeasonSlots slots) {
        return City.sql()
                .number(
                        "SELECT coalesce(sum(failed), 0) FROM shared.job_run WHERE subject_id = ?"
                                + " AND job = 'carry-over-second-season'",
                        slots.campaign());
    }
}
