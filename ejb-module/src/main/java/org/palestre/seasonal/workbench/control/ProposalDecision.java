package org.palestre.seasonal.workbench.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.palestre.accounts.boundary.AgentScope;
import org.palestre.occupancy.boundary.AcceptedPromises;
import org.palestre.seasonal.boundary.Granted;
import org.palestre.seasonal.control.Decisions;
import org.palestre.seasonal.entity.SlotRequest;
import org.palestre.seasonal.workbench.boundary.ProposalKind;
import org.palestre.seasonal.workbench.entity.Proposals;
import org.palestre.seasonal.workbench.entity.WishedSlot;
import org.palestre.seasonal.workbench.entity.WishedSlots;
import org.palestre.shared.BusinessException;

/** Makes a proposal the decision, in the caller's transaction, on a request that is locked and has been checked. */
@ApplicationScoped
public class ProposalDecision {

    @Inject
    private Proposals proposals;

    @Inject
    private WishedSlots wished;

    @Inject
    private Decisions decisions;

    @Inject
    private Clock clock;

    /**
     * Decides as proposed.
     *
     * @param scope of the officer: another wish may lie at another site
     * @param accepted what is promised to other clubs for later, and is taken from them knowingly or left to them
     * @return what was granted; empty if it was refused
     * @throws BusinessException {@code workbench.unknownProposal} if it was withdrawn or is for another request, {@code
     *     workbench.proposalChanged} if it changed since {@code version}
     */
    public Optional<Granted> carryOut(
            SlotRequest request, long proposalId, long version, AgentScope scope, AcceptedPromises accepted) {
        Proposals.Key key = proposals
                .lock(proposalId)
                .filter(found -> found.requestId() == request.id())
                .orElseThrow(() -> BusinessException.notFound("workbench.unknownProposal"));
        if (key.version() != version) {
            throw BusinessException.conflict("workbench.proposalChanged");
        }
        Optional<Granted> granted = Optional.empty();
        if (key.kind() == ProposalKind.REFUSE) {
            decisions.refuse(request, key.wording());
        } else {
            WishedSlot proposed = wished.ofProposals(List.of(proposalId)).get(proposalId);
            scope.require(proposed.siteId(), proposed.districtCode());
            granted = Optional.of(decisions.grant(request, proposed.slot().grant(), accepted));
        }
        proposals.taken(proposalId, clock.instant());
        return granted;
    }
}
