package org.palestre.seasonal.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.palestre.seasonal.OpenCampaign;
import org.palestre.testing.AtOnce;
import org.palestre.testing.City;
import org.palestre.testing.Http;

/** A club goes on with its slots: each once, several together or not at all, to the second of the window. */
@Isolated
class RenewWeeklySlotIT {

    private static final String RENEWALS = "/api/v1/renewals";

    private static Http club;
    private static Http stranger;

    private OpenCampaign campaign;

    @BeforeAll
    static void signIn() {
        club = City.session("club@demo.example");
        stranger = City.session("claire.aubry@demo.example");
    }

    @BeforeEach
    void remember() {
        campaign = OpenCampaign.now();
    }

    @AfterEach
    void reopen() {
        campaign.reopen();
    }

    @Test
    void slots_asked_for_together_each_become_a_request_that_names_its_permit_and_is_acknowledged_once() {
        CurrentSlot one = CurrentSlot.of(1);
        CurrentSlot other = CurrentSlot.of(1);
        HttpResponse<String> first = renew(club, one, other);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        HttpResponse<String> again = renew(club, one, other);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).contains("\"already\":true").doesNotContain("\"already\":false");
        for (CurrentSlot slot : List.of(one, other)) {
            assertThat(slot.renewals()).isEqualTo(1);
            assertThat(slot.acknowledgements()).isEqualTo(1);
        }
    }

    @Test
    void however_many_ask_at_once_a_slot_is_renewed_once() throws Exception {
        CurrentSlot slot = CurrentSlot.of(1);
        List<Callable<HttpResponse<String>>> tries = IntStream.range(0, 8)
                .<Callable<HttpResponse<String>>>mapToObj(i -> () -> renew(club, slot))
                .toList();
        assertThat(AtOnce.run(tries))
                .allSatisfy(answer -> assertThat(answer.value().statusCode()).isIn(201, 409));
        assertThat(slot.renewals()).isEqualTo(1);
        assertThat(slot.acknowledgements()).isEqualTo(1);
    }

    @Test
    void a_row_that_lacks_something_keeps_the_others_from_being_asked_for_and_each_says_what_it_lacks() {
        CurrentSlot complete = CurrentSlot.of(1);
        CurrentSlot longer = CurrentSlot.of(1);
        HttpResponse<String> refused = club.postJson(RENEWALS, """
                {"organisationId": 1, "slots": [{"permitId": %d}, {"permitId": %d,
                 "times": [{"day": "MONDAY", "start": "17:00", "end": "20:00"}], "userTerms": {"paying": true}}]}""".formatted(complete.permitId(), longer.permitId()));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("renewal.addsTime", "seasonal.priceMissing", longer.number())
                .doesNotContain(complete.number());
        assertThat(complete.renewals()).isZero();
    }

    @Test
    void a_slot_of_another_club_is_nobodys_to_see_or_to_renew() {
        CurrentSlot slot = CurrentSlot.of(1);
        assertThat(stranger.get(RENEWALS + "?organisation=1").statusCode()).isEqualTo(404);
        assertThat(renew(stranger, slot).statusCode()).isEqualTo(404);
        long own = City.sql()
                .number(
                        "SELECT d.organisation_id FROM accounts.delegation d JOIN accounts.person p ON p.id = d.person_id"
                                + " WHERE p.email = 'claire.aubry@demo.example' AND d.ended_at IS NULL LIMIT 1");
        HttpResponse<String> forged = stranger.postJson(
                RENEWALS, "{\"organisationId\": " + own + ", \"slots\": [{\"permitId\": " + slot.permitId() + "}]}");
        assertThat(forged.statusCode()).isEqualTo(404);
        assertThat(forged.body()).contains("renewal.unknownSlot");
        assertThat(slot.renewals()).isZero();
    }

    @Test
    void a_validation_that_ends_after_the_window_is_refused_whole() throws Exception {
        CurrentSlot one = CurrentSlot.of(1);
        CurrentSlot other = CurrentSlot.of(1);
        HttpResponse<String> answer =
                campaign.closeDuring(() -> renew(club, one, other), "seasonal.request_number IN EXCLUSIVE MODE");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
        assertThat(answer.body()).contains("seasonal.windowClosed");
        assertThat(one.renewals() + other.renewals()).isZero();
        assertThat(one.acknowledgements() + other.acknowledgements()).isZero();
    }

    @Test
    void what_was_ticked_by_mistake_is_withdrawn_and_can_be_had_back_unless_it_was_asked_for_anew() {
        CurrentSlot slot = CurrentSlot.of(1);
        renew(club, slot);
        long first = request(slot, "SUBMITTED");
        assertThat(club.postJson("/api/v1/slot-requests/" + first + "/withdraw", "{}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(club.postJson("/api/v1/slot-requests/" + first + "/undo-withdrawal", "{}")
                        .statusCode())
                .isEqualTo(200);
        club.postJson("/api/v1/slot-requests/" + first + "/withdraw", "{}");
        assertThat(renew(club, slot).statusCode()).isEqualTo(201);
        HttpResponse<String> late = club.postJson("/api/v1/slot-requests/" + first + "/undo-withdrawal", "{}");
        assertThat(late.statusCode()).as(late.body()).isEqualTo(409);
        assertThat(late.body()).contains("seasonal.renewedAnew");
        assertThat(slot.renewals()).isEqualTo(1);
    }

    private static long request(CurrentSlot slot, String status) {
        return City.sql()
                .number(
                        "SELECT id FROM seasonal.slot_request WHERE renewed_permit_number = ? AND status = ?",
                        slot.number(),
                        status);
    }

    private static HttpResponse<String> renew(Http who, CurrentSlot... slots) {
        String permits = Arrays.stream(slots)
                .map(slot -> "{\"permitId\": " + slot.permitId() + "}")
                .collect(Collectors.joining(", "));
        return who.postJson(RENEWALS, "{\"organisationId\": 1, \"slots\": [" + permits + "]}");
    }
}
