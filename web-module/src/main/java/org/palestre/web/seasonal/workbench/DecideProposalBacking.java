package org.palestre.web.seasonal.workbench;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.palestre.occupancy.boundary.AcceptedPromises;
import org.palestre.occupancy.boundary.TimesPromised;
import org.palestre.seasonal.workbench.boundary.ProposalView;
import org.palestre.seasonal.workbench.boundary.ProposeDecision;
import org.palestre.shared.BusinessException;
import org.palestre.web.i18n.Words;
import org.palestre.web.shell.Notices;

/** Decides as somebody proposed, whoever it was. */
@Named
@RequestScoped
public class DecideProposalBacking {

    @Inject
    private ProposeDecisionBacking shown;

    @Inject
    private ProposeDecision proposals;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    /** Decides; where times are promised to others, it is said first what is to become of them. */
    public String decide(ProposalView proposal) {
        try {
            proposals.decide(
                    proposal.id(), proposal.version(), shown.getRequest().version(), AcceptedPromises.NONE);
            notices.success("workbench.proposal.decided", shown.getRequest().number());
        } catch (TimesPromised e) {
            if (proposal.mine() || shown.getAll().size() == 1) {
                return "/gestion/decide-in-bulk?faces-redirect=true&kind=AS_PROPOSED&id=" + shown.getId();
            }
            notices.error("workbench.proposal.notDecided", words.refusal(e));
        } catch (BusinessException e) {
            notices.error("workbench.proposal.notDecided", words.refusal(e));
        }
        return "/gestion/slot-request?faces-redirect=true&id=" + shown.getId();
    }
}
