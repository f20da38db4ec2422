package org.palestre.web.seasonal.commission;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.palestre.seasonal.commission.boundary.AgendaItemView;
import org.palestre.seasonal.commission.boundary.CommissionDecision;
import org.palestre.seasonal.commission.boundary.DecideInSession;
import org.palestre.seasonal.commission.boundary.SessionView;
import org.palestre.seasonal.commission.boundary.Verdict;
import org.palestre.seasonal.commission.boundary.Votes;
import org.palestre.shared.BusinessException;
import org.palestre.web.i18n.Words;
import org.palestre.web.occupancy.PromiseWarning;
import org.palestre.web.seasonal.RefusalFields;
import org.palestre.web.shell.Notices;

/** What the commission decides on the item that is open, with votes and reason; then the next one opens. */
@Named
@ViewScoped
public class DecideItemBacking implements Serializable {

    @Inject
    private CommissionSessionBacking held;

    @Inject
    private ItemGrantBacking granting;

    @Inject
    private DecideInSession decideInSession;

    @Inject
    private RefusalFields refusal;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    private AgendaItemView item;
    private CommissionDecision decision = CommissionDecision.AS_ASKED;
    private final PromiseWarning warning = new PromiseWarning();
    private Integer inFavour;
    private Integer against = 0;
    private Integer abstained = 0;

    @PostConstruct
    void begin() {
        item = held.getOpen();
        if (item != null) {
            inFavour = held.getSession().present();
            decision = switch (item.opinion()) {
                case FAVOURABLE -> CommissionDecision.AS_ASKED;
                case FAVOURABLE_WITH_CHANGES -> CommissionDecision.WITH_CHANGES;
                case UNFAVOURABLE -> CommissionDecision.REFUSED;
            };
        }
    }

    /** Looks at what the grant would write and leave out. */
    public void look() {
        granting.look(decision);
        warning.show(granting.getPreview().promises());
    }

    /** Writes the decision and goes on to the next item. */
    public String decide() {
        Votes votes = new Votes(number(inFavour), number(against), number(abstained));
        Verdict verdict =
                new Verdict(decision, votes, refusal.getReason(), granting.wanted(decision), warning.accepted());
        try {
            warning.heeding(() -> decideInSession.decide(item.id(), item.version(), verdict));
            notices.success("commission.decided", item.request().number(), decision);
        } catch (BusinessException e) {
            SessionView now = reread();
            if (now.closed() || now.items().stream().noneMatch(one -> one.id() == item.id() && one.ruling() == null)) {
                notices.error("commission.tooLate", words.refusal(e));
                return held.address(null);
            }
            throw e;
        }
        return held.address(null);
    }

    private SessionView reread() {
        held.load();
        return held.getSession();
    }

    /** Takes back what was decided on the item that is open. */
    public String undo() {
        decideInSession.undo(item.id(), item.version());
        notices.success("commission.undone", item.request().number());
        return held.address(item.id());
    }

    private static int number(Integer votes) {
        return votes == null ? 0 : votes;
    }

    /** Whether something is granted by it, so that there is something to look at. */
    public boolean isGranted() {
        return decision == CommissionDecision.AS_ASKED || decision == CommissionDecision.WITH_CHANGES;
    }

    public CommissionDecision[] getDecisions() {
        return CommissionDecision.values();
    }

    public CommissionDecision getDecision() {
        return decision;
    }

    /** Another decision is another grant: what was looked at counts no more. */
    public void setDecision(CommissionDecision decision) {
        if (decision != this.decision) {
            granting.forget();
        }
        this.decision = decision;
    }

    /** What is promised to others, once it is known. */
    public PromiseWarning getWarning() {
        return warning;
    }

    /** The reason while it is written. */
    public RefusalFields getRefusal() {
        return refusal;
    }

    public Integer getInFavour() {
        return inFavour;
    }

    public void setInFavour(Integer inFavour) {
        this.inFavour = inFavour;
    }

    public Integer getAgainst() {
        return against;
    }

    public void setAgainst(Integer against) {
        this.against = against;
    }

    public Integer getAbstained() {
        return abstained;
    }

    public void setAbstained(Integer abstained) {
        this.abstained = abstained;
    }
}
