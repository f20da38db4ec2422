package org.palestre.web.seasonal.workbench;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.palestre.seasonal.workbench.boundary.ProposalFilter;
import org.palestre.seasonal.workbench.boundary.ProposalState;
import org.palestre.seasonal.workbench.boundary.ProposalView;
import org.palestre.seasonal.workbench.boundary.ProposeDecision;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.web.i18n.Words;
import org.palestre.web.seasonal.SlotWords;
import org.palestre.web.shell.AddressValues;

/** The proposals of the office, or of one officer, in a campaign. */
@Named
@RequestScoped
public class ProposalsBacking {

    private static final int SIZE = 25;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ChosenCampaign campaign;

    @Inject
    private ProposeDecision proposals;

    @Inject
    private Words words;

    @Inject
    private SlotWords slots;

    private Page<ProposalView> list;

    /** Whether only one's own are shown. */
    public boolean isMine() {
        return new AddressValues(request.getParameterMap()).flag("mine");
    }

    public Page<ProposalView> getList() {
        if (list == null) {
            list = proposals.list(
                    new ProposalFilter(campaign.getId(), null, isMine(), true), new PageRequest(getPage() - 1, SIZE));
        }
        return list;
    }

    /** All proposals for a request. */
    public List<ProposalView> ofRequest(long requestId) {
        return proposals.ofRequest(requestId);
    }

    public int getPage() {
        return new AddressValues(request.getParameterMap()).page();
    }

    public long getPages() {
        return Math.max(1, (getList().total() + SIZE - 1) / SIZE);
    }

    /** What is proposed, in a sentence. */
    public String sentence(ProposalView proposal) {
        return switch (proposal.kind()) {
            case REFUSE -> words.text("workbench.proposal.refuse", proposal.wording());
            case GRANT ->
                words.text(
                        "workbench.proposal.grant",
                        proposal.siteName(),
                        slots.areas(proposal.areas()),
                        slots.times(proposal.times()),
                        proposal.firstDate(),
                        proposal.lastDate());
        };
    }

    /** What stands in its way, in a sentence; empty if nothing does. */
    public String obstacle(ProposalView proposal) {
        if (proposal.taken() == 0) {
            return "";
        }
        return words.text(
                "workbench.proposal.taken",
                proposal.taken(),
                proposal.dates(),
                proposal.inTheWay().stream().map(this::holder).toList());
    }

    /** An organisation by its name, another occupation by its kind. */
    public String holder(String name) {
        return name.matches("[A-Z_]+") ? words.text("occupancy.OccupationKind." + name) : name;
    }

    /** The icon that goes with a state. */
    public String icon(ProposalState state) {
        return switch (state) {
            case POSSIBLE -> "check";
            case IN_PART -> "exclamation-circle";
            case IMPOSSIBLE -> "ban";
            case TAKEN -> "check-circle";
            case OVERTAKEN -> "history";
        };
    }

    /** The colour that goes with a state; it never speaks alone. */
    public String tone(ProposalState state) {
        return switch (state) {
            case POSSIBLE, TAKEN -> "success";
            case IN_PART -> "warning";
            case IMPOSSIBLE -> "danger";
            case OVERTAKEN -> "neutral";
        };
    }
}
