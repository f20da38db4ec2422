package org.palestre.web.seasonal.workbench;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.seasonal.boundary.DecideSlotRequest;
import org.palestre.seasonal.boundary.ExamineSlotRequests;
import org.palestre.seasonal.boundary.Grant;
import org.palestre.seasonal.boundary.GrantPreview;
import org.palestre.seasonal.boundary.SlotRequestView;
import org.palestre.seasonal.workbench.boundary.NewProposal;
import org.palestre.seasonal.workbench.boundary.ProposalKind;
import org.palestre.seasonal.workbench.boundary.ProposalView;
import org.palestre.seasonal.workbench.boundary.ProposeDecision;
import org.palestre.shared.BusinessException;
import org.palestre.web.seasonal.GrantFields;
import org.palestre.web.seasonal.RefusalFields;
import org.palestre.web.shell.Notices;

/** An officer draws a proposal for a request on an ordinary week, beside those of colleagues. */
@Named
@ViewScoped
public class ProposeDecisionBacking implements Serializable {

    @Inject
    private ExamineSlotRequests requests;

    @Inject
    private DecideSlotRequest decisions;

    @Inject
    private ProposeDecision proposals;

    @Inject
    private ConsultSites sites;

    @Inject
    private RefusalFields refusal;

    @Inject
    private Notices notices;

    private Long id;
    private SlotRequestView request;
    private List<ProposalView> all;
    private ProposalView mine;
    private GrantFields grant;
    private boolean leaveOut;
    private String note;
    private GrantPreview preview;

    /** Reads the request that the address names, and begins with one's own proposal or with what was asked. */
    public void load() {
        if (id == null) {
            throw BusinessException.notFound("seasonal.unknownRequest");
        }
        request = requests.request(id);
        all = proposals.ofRequest(id);
        mine = all.stream().filter(ProposalView::mine).findFirst().orElse(null);
        boolean granting = mine != null && mine.kind() == ProposalKind.GRANT;
        grant = new GrantFields(granting ? mine.grant() : decisions.asAsked(id));
        leaveOut = granting && mine.leaveOutConflicts();
        note = mine == null ? null : mine.note();
        refusal.setReason(mine != null && !granting ? mine.wording() : null);
    }

    /** Puts a wish of the club into the fields. */
    public void prepare(int rank) {
        grant = new GrantFields(decisions.asAsked(id, rank));
        preview = null;
    }

    /** Puts a colleague's proposal into the fields. */
    public void takeOver(ProposalView proposal) {
        grant = new GrantFields(proposal.grant());
        leaveOut = proposal.leaveOutConflicts();
        preview = null;
    }

    /** Draws what is in the fields, and looks at what it would meet. */
    public void draw() {
        preview = null;
        preview = proposals.preview(id, grant.grant(true));
    }

    /** Keeps the proposal to grant what is in the fields. */
    public String proposeGrant() {
        return keep(NewProposal.grant(grant.grant(leaveOut), note));
    }

    /** Proposes a wish as it was asked, with one click. */
    public String proposeWish(int rank) {
        return keep(NewProposal.grant(Grant.ofWish(rank, leaveOut), note));
    }

    /** Keeps the proposal to refuse. */
    public String proposeRefusal() {
        return keep(NewProposal.refuse(refusal.getReason(), note));
    }

    private String keep(NewProposal proposal) {
        proposals.propose(id, proposal, mine == null ? null : mine.version());
        notices.success("workbench.proposal.kept", request.number());
        return address();
    }

    /** Takes one's own back. */
    public String withdraw() {
        proposals.withdraw(mine.id());
        notices.success("workbench.proposal.withdrawn", request.number());
        return address();
    }

    private String address() {
        return "/gestion/propose-decision?faces-redirect=true&request=" + id;
    }

    /** The areas of the site of the wish that is in the fields. */
    public List<AreaView> getAreas() {
        return sites.areas(request.form().wish(grant.getRank()).siteId());
    }

    /** The board of the site with what is in the fields drawn on it. */
    public Grant getDrawn() {
        return grant.grant(leaveOut);
    }

    public SlotRequestView getRequest() {
        return request;
    }

    public List<ProposalView> getAll() {
        return all;
    }

    public ProposalView getMine() {
        return mine;
    }

    public GrantFields getGrant() {
        return grant;
    }

    public GrantPreview getPreview() {
        return preview;
    }

    public boolean isLeaveOut() {
        return leaveOut;
    }

    public void setLeaveOut(boolean leaveOut) {
        this.leaveOut = leaveOut;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public RefusalFields getRefusal() {
        return refusal;
    }
}
