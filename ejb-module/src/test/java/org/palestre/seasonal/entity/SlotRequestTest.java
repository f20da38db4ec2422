package org.palestre.seasonal.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.palestre.seasonal.boundary.FormStep;
import org.palestre.seasonal.boundary.RequestStatus;
import org.palestre.seasonal.control.Samples;
import org.palestre.shared.BusinessException;

class SlotRequestTest {

    private static final Instant NOW = Instant.parse("2026-11-20T17:00:00Z");
    private final SlotRequest request = new SlotRequest(1, 2, 3, Samples.form(), NOW);

    @Test
    void a_draft_keeps_what_was_written() {
        assertThat(request.form()).isEqualTo(Samples.form());
        assertThat(request.status()).isEqualTo(RequestStatus.DRAFT);
    }

    @Test
    void what_was_submitted_is_not_written_any_more() {
        submit();
        refused(() -> request.write(Samples.form(), FormStep.ACTIVITY, NOW), "seasonal.alreadySubmitted");
        refused(() -> request.progress().submit("2026-27_00000002", 3, "fr", NOW), "seasonal.alreadySubmitted");
        assertThat(request.number()).isEqualTo("2026-27_00000001");
    }

    @Test
    void a_draft_cannot_be_decided() {
        refused(() -> request.grant(1, false, null, NOW), "seasonal.unknownRequest");
        refused(() -> request.refuse("complet", NOW), "seasonal.unknownRequest");
    }

    @Test
    void a_request_is_decided_once() {
        submit();
        request.progress().takeInHand(NOW);
        request.grant(1, true, "plus tôt", NOW);
        assertThat(request.status()).isEqualTo(RequestStatus.GRANTED_WITH_CHANGES);
        refused(() -> request.refuse("complet", NOW), "seasonal.alreadyDecided");
        refused(() -> request.grant(1, false, null, NOW), "seasonal.alreadyDecided");
        refused(() -> request.progress().withdraw(NOW), "seasonal.alreadyDecided");
    }

    @Test
    void a_withdrawn_request_cannot_be_decided_and_says_so() {
        submit();
        request.progress().withdraw(NOW);
        request.progress().withdraw(NOW.plusSeconds(60));
        assertThat(request.progress().withdrawnAt()).isEqualTo(NOW);
        refused(() -> request.grant(1, false, null, NOW), "seasonal.withdrawn");
    }

    @Test
    void taking_it_in_hand_never_leads_back() {
        submit();
        request.refuse("complet", NOW);
        request.progress().takeInHand(NOW);
        assertThat(request.status()).isEqualTo(RequestStatus.REFUSED);
    }

    @Test
    void a_club_waits_only_for_what_it_knows_to_be_refused_and_then_it_can_be_decided_anew() {
        submit();
        refused(() -> request.waitForSlot(NOW), "waitinglist.notRefused");
        request.refuse("complet", NOW);
        refused(() -> request.waitForSlot(NOW), "waitinglist.notRefused");
        request.publish(NOW);
        request.waitForSlot(NOW);
        request.waitForSlot(NOW.plusSeconds(60));
        assertThat(request.waiting()).map(WaitingPlace::since).contains(NOW);
        refused(() -> request.grant(1, false, null, NOW), "seasonal.alreadyDecided");
        request.reopen();
        request.grant(1, false, null, NOW);
        assertThat(request.clubStatus()).isEqualTo(RequestStatus.IN_EXAMINATION);
        refused(request::reopen, "waitinglist.notWaiting");
    }

    @Test
    void who_leaves_the_waiting_list_is_refused_as_before_and_his_place_is_remembered() {
        submit();
        request.refuse("complet", NOW);
        request.publish(NOW);
        request.waitForSlot(NOW);
        request.stopWaiting(NOW.plusSeconds(60));
        request.stopWaiting(NOW.plusSeconds(90));
        assertThat(request.status()).isEqualTo(RequestStatus.REFUSED);
        assertThat(request.waiting()).map(WaitingPlace::heldSince).contains(NOW);
        assertThat(request.waiting()).map(WaitingPlace::leftAt).contains(NOW.plusSeconds(60));
    }

    @Test
    void what_the_city_takes_back_or_the_club_gives_up_is_granted_no_more_and_says_why() {
        submit();
        refused(() -> request.revoke("non-usage", NOW), "seasonal.nothingToRelease");
        request.grant(1, false, null, NOW);
        refused(() -> request.revoke("non-usage", NOW), "seasonal.nothingToRelease");
        request.publish(NOW);
        request.revoke("non-usage", NOW);
        request.revoke("encore", NOW.plusSeconds(60));
        assertThat(request.clubStatus()).isEqualTo(RequestStatus.REVOKED);
        assertThat(request.end()).map(EarlyEnd::reason).contains("non-usage");
        refused(() -> request.release("rendu", NOW), "seasonal.nothingToRelease");
    }

    @Test
    void a_decision_that_is_undone_leaves_nothing_behind() {
        submit();
        request.grant(2, true, "plus tôt", NOW);
        assertThat(request.kept()).isTrue();
        request.undoDecision();
        assertThat(request.decision()).isEmpty();
        assertThat(request.status()).isEqualTo(RequestStatus.IN_EXAMINATION);
        refused(() -> request.publish(NOW), "seasonal.notDecided");
        request.refuse("complet", NOW);
        request.publish(NOW);
        refused(request::undoDecision, "seasonal.publishedAlready");
    }

    private void submit() {
        request.progress().submit("2026-27_00000001", 3, "fr", NOW);
    }

    private static void refused(ThrowingCallable action, String code) {
        assertThatThrownBy(action).isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
