package org.palestre.seasonal.commission.control;

import java.util.List;
import java.util.regex.Pattern;
import org.palestre.seasonal.commission.boundary.CommissionDecision;
import org.palestre.seasonal.commission.boundary.CommissionForm;
import org.palestre.seasonal.commission.boundary.CommissionView;
import org.palestre.seasonal.commission.boundary.Member;
import org.palestre.seasonal.commission.boundary.SessionForm;
import org.palestre.seasonal.commission.boundary.Verdict;
import org.palestre.seasonal.commission.boundary.Votes;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Texts;

/** What holds of commissions, sessions and votes, told before the database has to. */
public final class CommissionRules {

    private static final int MOST_MEMBERS = 100;
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s<>,;\"()]{1,64}@[^@\\s<>,;\"()]{1,190}");

    private CommissionRules() {}

    /** The form, tidied; refused with its first problem. */
    public static CommissionForm checked(CommissionForm form) {
        String district = Texts.optional(form.districtCode(), "districtCode", 20);
        List<Member> members = members(form.members());
        return new CommissionForm(
                Texts.required(form.name(), "name", 120),
                district,
                Texts.optional(form.place(), "place", 200),
                quorum(form.quorum(), members),
                form.active(),
                members);
    }

    /** The form of a session, with what is usual where it says nothing. */
    public static SessionForm checked(SessionForm form, CommissionView commission) {
        if (form.heldOn() == null) {
            throw BusinessException.invalid("shared.missing", "heldOn");
        }
        if (form.heldOn().getYear() < 2000 || form.heldOn().getYear() > 2199) {
            throw BusinessException.invalid("commission.date", "heldOn");
        }
        if (form.startsAt() == null) {
            throw BusinessException.invalid("shared.missing", "startsAt");
        }
        String place = Texts.optional(form.place(), "place", 200);
        List<Member> members = members(form.members() == null ? commission.members() : form.members());
        return new SessionForm(
                form.heldOn(),
                form.startsAt(),
                Texts.required(place == null ? commission.place() : place, "place", 200),
                quorum(form.quorum() == null ? commission.quorum() : form.quorum(), members),
                members);
    }

    /** One that the members can reach; as long as nobody is named, any. */
    private static int quorum(int quorum, List<Member> members) {
        if (!members.isEmpty() && quorum > members.size()) {
            throw BusinessException.invalid("commission.quorumOverMembers", "quorum", quorum, members.size());
        }
        return quorum(quorum);
    }

    private static int quorum(int quorum) {
        if (quorum < 1 || quorum > MOST_MEMBERS) {
            throw BusinessException.invalid("commission.quorum", "quorum", 1, MOST_MEMBERS);
        }
        return quorum;
    }

    /** Members in their order: each name once, one chair at most. */
    static List<Member> members(List<Member> members) {
        if (members.size() > MOST_MEMBERS) {
            throw BusinessException.invalid("commission.tooManyMembers", "members", MOST_MEMBERS);
        }
        List<Member> valid = members.stream().map(CommissionRules::member).toList();
        if (valid.stream().map(Member::name).distinct().count() < valid.size()) {
            throw BusinessException.invalid("commission.memberTwice", "members");
        }
        if (valid.stream().filter(Member::chair).count() > 1) {
            throw BusinessException.invalid("commission.twoChairs", "members");
        }
        return valid;
    }

    private static Member member(Member member) {
        String email = Texts.optional(member.email(), "members", 254);
        if (email != null && !ADDRESS.matcher(email).matches()) {
            throw BusinessException.invalid("commission.memberEmail", "members", email);
        }
        return new Member(
                Texts.required(member.name(), "members", 120),
                Texts.required(member.function(), "members", 160),
                email,
                member.chair());
    }

    /**
     * A verdict that can be written: enough members present, no more votes than them, a reason where one is needed.
     *
     * @return its reason, tidied; may be null
     */
    public static String checked(Verdict verdict, int present, int quorum) {
        if (verdict.decision() == null) {
            throw BusinessException.invalid("shared.missing", "decision");
        }
        if (present < quorum) {
            throw BusinessException.conflict("commission.noQuorum", present, quorum);
        }
        Votes votes = verdict.votes();
        if (votes == null) {
            throw BusinessException.invalid("commission.noVotes", "inFavour");
        }
        requireCount(votes.inFavour(), "inFavour");
        requireCount(votes.against(), "against");
        requireCount(votes.abstained(), "abstained");
        if (votes.total() == 0) {
            throw BusinessException.invalid("commission.noVotes", "inFavour");
        }
        if (votes.total() > present) {
            throw BusinessException.invalid("commission.tooManyVotes", "inFavour", present);
        }
        boolean explained =
                verdict.decision() == CommissionDecision.REFUSED || verdict.decision() == CommissionDecision.POSTPONED;
        return explained
                ? Texts.required(verdict.reason(), "reason", 2000)
                : Texts.optional(verdict.reason(), "reason", 2000);
    }

    private static void requireCount(int votes, String field) {
        if (votes < 0) {
            throw BusinessException.invalid("commission.negativeVotes", field);
        }
    }
}
