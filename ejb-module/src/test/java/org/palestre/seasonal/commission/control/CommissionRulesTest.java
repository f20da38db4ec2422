package org.palestre.seasonal.commission.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.palestre.seasonal.commission.boundary.CommissionDecision;
import org.palestre.seasonal.commission.boundary.CommissionForm;
import org.palestre.seasonal.commission.boundary.CommissionView;
import org.palestre.seasonal.commission.boundary.Member;
import org.palestre.seasonal.commission.boundary.SessionForm;
import org.palestre.seasonal.commission.boundary.Verdict;
import org.palestre.seasonal.commission.boundary.Votes;

class CommissionRulesTest {

    private static final Member CHAIR = new Member("Hélène Vasseur", "Adjointe aux sports", null, true);
    private static final Member OTHER = new Member("Karim Belkacem", "Service des sports", "k@city.example", false);

    @Test
    void nothing_is_decided_below_the_quorum() {
        assertThatThrownBy(() -> CommissionRules.checked(verdict(CommissionDecision.AS_ASKED, 1, 0, 0, null), 2, 3))
                .hasMessageContaining("commission.noQuorum");
    }

    @Test
    void there_are_no_more_votes_than_members_present_and_at_least_one() {
        assertThat(CommissionRules.checked(verdict(CommissionDecision.AS_ASKED, 2, 0, 1, " "), 3, 3))
                .isNull();
        refused(verdict(CommissionDecision.AS_ASKED, 3, 0, 1, null), "commission.tooManyVotes");
        refused(verdict(CommissionDecision.AS_ASKED, 3, -1, 1, null), "commission.negativeVotes");
        refused(verdict(CommissionDecision.AS_ASKED, 1, -1, 0, null), "commission.negativeVotes");
        refused(
                verdict(CommissionDecision.AS_ASKED, Integer.MAX_VALUE, 2, Integer.MAX_VALUE, null),
                "commission.tooManyVotes");
        refused(verdict(CommissionDecision.AS_ASKED, 0, 0, 0, null), "commission.noVotes");
    }

    @Test
    void a_refusal_and_a_postponement_say_why() {
        refused(verdict(CommissionDecision.REFUSED, 3, 0, 0, null), "shared.missing at reason");
        refused(verdict(CommissionDecision.POSTPONED, 3, 0, 0, "  "), "shared.missing at reason");
        assertThat(CommissionRules.checked(verdict(CommissionDecision.REFUSED, 3, 0, 0, " Scolaires "), 3, 3))
                .isEqualTo("Scolaires");
    }

    @Test
    void one_member_presides_at_most_and_each_sits_once() {
        assertThat(CommissionRules.members(List.of(CHAIR, OTHER))).containsExactly(CHAIR, OTHER);
        assertThatThrownBy(() -> CommissionRules.members(List.of(CHAIR, new Member("Autre", "Élu", null, true))))
                .hasMessageContaining("commission.twoChairs");
        assertThatThrownBy(() -> CommissionRules.members(List.of(OTHER, OTHER)))
                .hasMessageContaining("commission.memberTwice");
        assertThatThrownBy(() -> CommissionRules.members(List.of(new Member("A", "B", "no address", false))))
                .hasMessageContaining("commission.memberEmail");
    }

    @Test
    void a_session_is_held_as_usual_where_nothing_else_is_said() {
        CommissionView usual = new CommissionView(
                1,
                1,
                "Commission du Vieux-Port",
                "01",
                "Vieux-Port",
                "Mairie",
                2,
                true,
                List.of(CHAIR, OTHER),
                null,
                0);
        SessionForm form = CommissionRules.checked(
                new SessionForm(LocalDate.of(2027, 5, 4), LocalTime.of(18, 0), null, null, null), usual);
        assertThat(form.place()).isEqualTo("Mairie");
        assertThat(form.quorum()).isEqualTo(2);
        assertThat(form.members()).containsExactly(CHAIR, OTHER);
        assertThatThrownBy(() -> CommissionRules.checked(new SessionForm(null, null, null, null, null), usual))
                .hasMessageContaining("shared.missing at heldOn");
    }

    @Test
    void a_quorum_that_the_members_cannot_reach_is_refused_where_members_are_named() {
        assertThatThrownBy(() -> CommissionRules.checked(form(3, List.of(CHAIR, OTHER))))
                .hasMessageContaining("commission.quorumOverMembers at quorum");
        assertThat(CommissionRules.checked(form(2, List.of(CHAIR, OTHER))).quorum())
                .isEqualTo(2);
        assertThat(CommissionRules.checked(form(3, List.of())).quorum()).isEqualTo(3);
    }

    private static CommissionForm form(int quorum, List<Member> members) {
        return new CommissionForm("Commission du Vieux-Port", "01", "Mairie", quorum, true, members);
    }

    private static void refused(Verdict verdict, String code) {
        assertThatThrownBy(() -> CommissionRules.checked(verdict, 3, 3)).hasMessageContaining(code);
    }

    private static Verdict verdict(
            CommissionDecision decision, int inFavour, int against, int abstained, String reason) {
        return new Verdict(decision, new Votes(inFavour, against, abstained), reason, null);
    }
}
