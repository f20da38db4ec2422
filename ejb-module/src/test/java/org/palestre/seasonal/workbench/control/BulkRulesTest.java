package org.palestre.seasonal.workbench.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.palestre.seasonal.boundary.RequestStatus;
import org.palestre.seasonal.workbench.boundary.BulkKind;
import org.palestre.seasonal.workbench.boundary.Pressure;
import org.palestre.seasonal.workbench.boundary.ProposalKind;

class BulkRulesTest {

    @Test
    void what_is_decided_is_not_decided_again() {
        assertThat(obstacle(BulkKind.GRANT_AS_ASKED, RequestStatus.GRANTED, false, null, 0, 40, 40))
                .isEqualTo("seasonal.alreadyDecided");
        assertThat(obstacle(BulkKind.REFUSE, RequestStatus.WITHDRAWN, false, null, 0, 0, 0))
                .isEqualTo("seasonal.withdrawn");
        assertThat(obstacle(BulkKind.REFUSE, RequestStatus.SUBMITTED, false, null, 0, 0, 0))
                .isNull();
    }

    @Test
    void only_what_the_club_does_not_know_is_undone() {
        assertThat(obstacle(BulkKind.UNDO, RequestStatus.GRANTED, true, null, 0, 0, 0))
                .isNull();
        assertThat(obstacle(BulkKind.UNDO, RequestStatus.GRANTED, false, null, 0, 0, 0))
                .isEqualTo("seasonal.publishedAlready");
        assertThat(obstacle(BulkKind.UNDO, RequestStatus.SUBMITTED, false, null, 0, 0, 0))
                .isEqualTo("seasonal.notDecided");
    }

    @Test
    void nobody_chooses_between_the_proposals_of_colleagues_for_the_officer() {
        assertThat(obstacle(BulkKind.AS_PROPOSED, RequestStatus.SUBMITTED, false, null, 2, 0, 0))
                .isEqualTo("workbench.severalProposals");
        assertThat(obstacle(BulkKind.AS_PROPOSED, RequestStatus.SUBMITTED, false, null, 0, 0, 0))
                .isEqualTo("workbench.noProposal");
        assertThat(obstacle(BulkKind.AS_PROPOSED, RequestStatus.SUBMITTED, false, ProposalKind.REFUSE, 1, 0, 0))
                .isNull();
    }

    @Test
    void what_is_taken_wholly_cannot_be_granted_and_what_is_taken_in_part_can() {
        assertThat(obstacle(BulkKind.GRANT_AS_ASKED, RequestStatus.SUBMITTED, false, null, 0, 40, 40))
                .isEqualTo("workbench.allTaken");
        assertThat(obstacle(BulkKind.GRANT_AS_ASKED, RequestStatus.SUBMITTED, false, null, 0, 40, 4))
                .isNull();
        assertThat(obstacle(BulkKind.GRANT_AS_ASKED, RequestStatus.SUBMITTED, false, null, 0, 0, 0))
                .isEqualTo("occupancy.everythingLeftOut");
    }

    @Test
    void what_is_taken_in_part_is_granted_only_if_such_dates_may_be_left_out() {
        Outlook some = new Outlook(40, 4, List.of(), null, List.of());
        assertThat(BulkRules.obstacle(
                        BulkKind.GRANT_BEST_WISH,
                        new BulkRules.Standing(RequestStatus.SUBMITTED, false, false, null, 0, false, some)))
                .isEqualTo("workbench.someTaken");
    }

    @Test
    void what_cannot_be_meant_is_refused_with_its_own_reason() {
        Outlook refused = new Outlook(0, 0, List.of(), "occupancy.areaNotBookable", List.of("Salle"));
        assertThat(BulkRules.obstacle(
                        BulkKind.GRANT_AS_ASKED,
                        new BulkRules.Standing(RequestStatus.SUBMITTED, false, false, null, 0, true, refused)))
                .isEqualTo("occupancy.areaNotBookable");
    }

    @Test
    void pressure_is_what_is_asked_of_what_is_still_free() {
        assertThat(Pressure.of(0, 0)).isEqualTo(Pressure.NONE);
        assertThat(Pressure.of(60, 120)).isEqualTo(Pressure.LOW);
        assertThat(Pressure.of(61, 120)).isEqualTo(Pressure.FULL);
        assertThat(Pressure.of(121, 120)).isEqualTo(Pressure.HIGH);
        assertThat(Pressure.of(241, 120)).isEqualTo(Pressure.EXTREME);
        assertThat(Pressure.of(1, 0)).isEqualTo(Pressure.EXTREME);
    }

    @Test
    void what_stands_on_an_agenda_is_decided_by_the_commission_whatever_was_wished() {
        Outlook free = new Outlook(40, 0, List.of(), null, List.of());
        for (BulkKind kind : List.of(BulkKind.REFUSE, BulkKind.GRANT_AS_ASKED, BulkKind.GRANT_BEST_WISH)) {
            assertThat(BulkRules.obstacle(
                            kind,
                            new BulkRules.Standing(RequestStatus.BEFORE_COMMISSION, false, true, null, 0, true, free)))
                    .isEqualTo("commission.onAgenda");
            assertThat(BulkRules.obstacle(
                            kind,
                            new BulkRules.Standing(RequestStatus.BEFORE_COMMISSION, false, false, null, 0, true, free)))
                    .isNull();
        }
    }

    private static String obstacle(
            BulkKind kind,
            RequestStatus status,
            boolean kept,
            ProposalKind proposal,
            long proposals,
            long dates,
            long taken) {
        return BulkRules.obstacle(
                kind,
                new BulkRules.Standing(
                        status,
                        kept,
                        false,
                        proposal,
                        proposals,
                        true,
                        new Outlook(dates, taken, List.of(), null, List.of())));
    }
}
