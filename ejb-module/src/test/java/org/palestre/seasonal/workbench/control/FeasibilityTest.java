package org.palestre.seasonal.workbench.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.palestre.seasonal.boundary.RequestStatus;
import org.palestre.seasonal.workbench.boundary.ProposalKind;
import org.palestre.seasonal.workbench.boundary.ProposalState;

class FeasibilityTest {

    private static final Instant NOW = Instant.parse("2027-05-03T10:00:00Z");

    @Test
    void a_proposal_that_leaves_taken_dates_out_is_possible_in_part_until_none_is_left() {
        assertThat(undecided(true, 40, 0)).isEqualTo(ProposalState.POSSIBLE);
        assertThat(undecided(true, 40, 3)).isEqualTo(ProposalState.IN_PART);
        assertThat(undecided(true, 40, 40)).isEqualTo(ProposalState.IMPOSSIBLE);
    }

    @Test
    void one_that_wants_all_or_nothing_is_impossible_with_the_first_date_that_is_taken() {
        assertThat(undecided(false, 40, 1)).isEqualTo(ProposalState.IMPOSSIBLE);
    }

    @Test
    void one_for_an_area_that_is_gone_is_impossible() {
        assertThat(Feasibility.state(ProposalKind.GRANT, RequestStatus.SUBMITTED, null, null, true, true, 40, 0))
                .isEqualTo(ProposalState.IMPOSSIBLE);
    }

    @Test
    void a_refusal_is_always_possible_while_the_request_is_undecided() {
        assertThat(Feasibility.state(
                        ProposalKind.REFUSE, RequestStatus.BEFORE_COMMISSION, null, null, false, false, 0, 0))
                .isEqualTo(ProposalState.POSSIBLE);
    }

    @Test
    void it_became_the_decision_only_if_that_decision_still_stands() {
        assertThat(decided(NOW, NOW)).isEqualTo(ProposalState.TAKEN);
        assertThat(decided(NOW, null)).isEqualTo(ProposalState.OVERTAKEN);
        assertThat(decided(NOW, NOW.minusSeconds(60))).isEqualTo(ProposalState.OVERTAKEN);
    }

    private static ProposalState undecided(boolean leaveOut, long dates, long taken) {
        return Feasibility.state(
                ProposalKind.GRANT, RequestStatus.IN_EXAMINATION, null, null, false, leaveOut, dates, taken);
    }

    private static ProposalState decided(Instant decidedAt, Instant takenAt) {
        return Feasibility.state(ProposalKind.GRANT, RequestStatus.GRANTED, decidedAt, takenAt, false, false, 40, 40);
    }
}
