package org.palestre.seasonal.workbench.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.occupancy.boundary.AcceptedPromises;
import org.palestre.seasonal.boundary.Grant;
import org.palestre.seasonal.boundary.GrantPreview;
import org.palestre.seasonal.control.Allocation;
import org.palestre.seasonal.control.ClubMail;
import org.palestre.seasonal.control.GrantRules;
import org.palestre.seasonal.control.OfficeRequests;
import org.palestre.seasonal.entity.SlotRequest;
import org.palestre.seasonal.workbench.control.ProposalDecision;
import org.palestre.seasonal.workbench.entity.ProposalList;
import org.palestre.seasonal.workbench.entity.Proposals;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.shared.Roles;
import org.palestre.shared.Texts;

/**
 * What officers would decide, for their colleagues to see before anything is decided. A proposal holds no area and is told
 * to no club; those of several officers stand side by side. Each officer has one at most for a request.
 *
 * <p>Each operation refuses with {@code seasonal.unknownRequest}, {@code accounts.outOfScope}.
 */
@Stateless
@RolesAllowed(Roles.BOOKING_OFFICE)
public class ProposeDecision {

    /** More than this for one request is not shown. */
    private static final int MOST_OF_ONE = 100;

    @EJB
    private CurrentPerson person;

    @EJB
    private AuditTrail audit;

    @Inject
    private OfficeRequests office;

    @Inject
    private Allocation allocation;

    @Inject
    private Proposals proposals;

    @Inject
    private ProposalList list;

    @Inject
    private ProposalDecision decision;

    @Inject
    private Clock clock;

    /** A page of the proposals for the sites of the agent's scope, the latest first, each with whether it is possible now. */
    public Page<ProposalView> list(ProposalFilter filter, PageRequest page) {
        return list.page(filter, person.scope(), person.requirePersonId(), page);
    }

    /** All proposals for a request, the latest first. */
    public List<ProposalView> ofRequest(long requestId) {
        office.get(requestId);
        return list(new ProposalFilter(null, requestId, false, false), new PageRequest(0, MOST_OF_ONE))
                .items();
    }

    /** What a proposal would grant, date by date; nothing is written. */
    public GrantPreview preview(long requestId, Grant grant) {
        return allocation.preview(office.get(requestId), grant);
    }

    /**
     * Writes the caller's proposal, in place of his one before.
     *
     * @param version of his proposal before, as it was read; null if there was none, or to replace whatever is there
     * @throws BusinessException {@code seasonal.alreadyDecided} and the like if nothing is left to propose; {@code
     *     workbench.proposalChanged}; the first problem of the grant, or {@code shared.missing} at {@code reason}
     */
    public ProposalView propose(long requestId, NewProposal wanted, Long version) {
        SlotRequest request = office.get(requestId);
        request.requireUndecided();
        if (wanted.kind() == null) {
            throw BusinessException.invalid("shared.missing", "kind");
        }
        String note = Texts.optional(wanted.note(), "note", GrantRules.LONGEST_REASON);
        NewProposal tidy = new NewProposal(wanted.kind(), wanted.grant(), wanted.reason(), note);
        boolean refusal = wanted.kind() == ProposalKind.REFUSE;
        Grant grant = refusal ? null : checked(request, orAsAsked(wanted.grant()));
        String wording =
                refusal ? Texts.required(wanted.reason(), "reason", GrantRules.LONGEST_REASON) : grant.remark();
        long me = person.requirePersonId();
        long id = proposals
                .save(requestId, me, tidy, grant, wording, version, clock.instant())
                .orElseThrow(() -> BusinessException.conflict("workbench.proposalChanged"));
        audit.record("workbench.propose", ClubMail.CASE, requestId, request.number());
        return list.get(id, me).orElseThrow();
    }

    /**
     * Takes a proposal of the caller back.
     *
     * @throws BusinessException {@code workbench.unknownProposal}, {@code workbench.notYourProposal}
     */
    public void withdraw(long proposalId) {
        Proposals.Key key = proposals.lock(proposalId).orElseThrow(ProposeDecision::unknown);
        SlotRequest request = office.get(key.requestId());
        if (key.personId() != person.requirePersonId()) {
            throw BusinessException.forbidden("workbench.notYourProposal");
        }
        proposals.remove(proposalId);
        audit.record("workbench.withdrawProposal", ClubMail.CASE, request.id(), request.number());
    }

    /**
     * Decides as proposed, whoever proposed it: by the same rules and with all that follows a decision.
     *
     * @param version of the proposal, {@code requestVersion} of the request, as they were read
     * @param accepted what is promised to other clubs for later, and is taken from them knowingly or left to them
     * @throws org.palestre.occupancy.boundary.TimesPromised if a date is promised to another club and nothing is said of that
     * @throws BusinessException {@code workbench.unknownProposal}, {@code workbench.proposalChanged}; what a decision
     *     refuses, a conflict with the busy times if an area is taken and the proposal does not leave such dates out
     */
    public ProposalView decide(long proposalId, long version, long requestVersion, AcceptedPromises accepted) {
        long requestId = proposals.requestOf(proposalId).orElseThrow(ProposeDecision::unknown);
        SlotRequest request = office.lock(requestId);
        request.requireUndecided();
        request.requireVersion(requestVersion);
        decision.carryOut(request, proposalId, version, person.scope(), accepted);
        return list.get(proposalId, person.requirePersonId()).orElseThrow();
    }

    private Grant checked(SlotRequest request, Grant grant) {
        Allocation.Checked checked = allocation.check(request, grant);
        if (!checked.asked().siteId().equals(request.siteId())) {
            office.requireScope(checked.asked().siteId());
        }
        return checked.grant();
    }

    private static Grant orAsAsked(Grant grant) {
        return grant == null ? new Grant(null, null, null, null, null, false, null) : grant;
    }

    private static BusinessException unknown() {
        return BusinessException.notFound("workbench.unknownProposal");
    }
}
