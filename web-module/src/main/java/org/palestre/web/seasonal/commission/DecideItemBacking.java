package org.palestre.web.seasonal.commission;

import jakarta.annotation.PostConstruct;
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
import org.palestre.seasonal.boundary.WishView;
import org.palestre.seasonal.commission.boundary.AgendaItemView;
import org.palestre.seasonal.commission.boundary.CommissionDecision;
import org.palestre.seasonal.commission.boundary.DecideInSession;
import org.palestre.seasonal.commission.boundary.Opinion;
import org.palestre.seasonal.commission.boundary.PrepareAgenda;
import org.palestre.seasonal.commission.boundary.SessionView;
import org.palestre.seasonal.commission.boundary.Verdict;
import org.palestre.seasonal.commission.boundary.Votes;
import org.palestre.shared.BusinessException;
import org.palestre.web.i18n.Words;
import org.palestre.web.occupancy.PromiseWarning;
import org.palestre.web.seasonal.GrantFields;
import org.palestre.web.shell.Notices;

/** What the commission decides on the item that is open, with votes and reason; then the next one opens. */
@Named
@ViewScoped
public class DecideItemBacking implements Serializable {

    @Inject
    private CommissionSessionBacking held;

    @Inject
    private DecideInSession decideInSession;

    @Inject
    private PrepareAgenda prepareAgenda;

    @Inject
    private DecideSlotRequest decisions;

    @Inject
    private ExamineSlotRequests requests;

    @Inject
    private ConsultSites sites;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    private AgendaItemView item;
    private CommissionDecision decision = CommissionDecision.AS_ASKED;
    private Integer inFavour;
    private final PromiseWarning warning = new PromiseWarning();
    private Integer against = 0;
    private Integer abstained = 0;
    private String reason;
    private boolean freeOnly;
    private Integer rank = 1;
    private List<WishView> wishes = List.of();
    private GrantFields grant;
    private Opinion opinion;
    private String opinionText;

    @PostConstruct
    void begin() {
        item = held.getOpen();
        if (item != null) {
            inFavour = held.getSession().present();
            opinion = item.opinion();
            opinionText = item.opinionText();
            decision = switch (opinion) {
                case FAVOURABLE -> CommissionDecision.AS_ASKED;
                case FAVOURABLE_WITH_CHANGES -> CommissionDecision.WITH_CHANGES;
                case UNFAVOURABLE -> CommissionDecision.REFUSED;
            };
            if (item.ruling() == null) {
                grant = new GrantFields(decisions.asAsked(item.request().id()));
                wishes = requests.request(item.request().id()).wishes();
            }
        }
    }

    /** Writes the decision and goes on to the next item. */
    public String decide() {
        Grant granted =
                switch (decision) {
                    case WITH_CHANGES -> grant.grant(freeOnly);
                    case AS_ASKED -> new Grant(null, null, null, null, null, freeOnly, grant.getRemark(), rank);
                    case REFUSED, POSTPONED -> null;
                };
        Verdict verdict = new Verdict(
                decision,
                new Votes(number(inFavour), number(against), number(abstained)),
                reason,
                granted,
                warning.accepted());
        try {
            warning.heeding(() -> decideInSession.decide(item.id(), item.version(), verdict));
            notices.success("commission.decided", item.request().number(), decision);
        } catch (BusinessException e) {
            SessionView now = reread();
            if (now.closed() || now.items().stream().noneMatch(one -> one.id() == item.id() && one.ruling() == null)) {
                notices.error("commission.tooLate", words.refusal(e));
                return address(null);
            }
            throw e;
        }
        return address(null);
    }

    private SessionView reread() {
        held.load();
        return held.getSession();
    }

    /** Takes back what was decided on the item that is open. */
    public String undo() {
        decideInSession.undo(item.id(), item.version());
        notices.success("commission.undone", item.request().number());
        return address(item.id());
    }

    /** The office thinks otherwise. */
    public String opine() {
        prepareAgenda.opine(item.id(), item.version(), opinion, opinionText);
        notices.success("commission.opinionSaved", item.request().number());
        return address(item.id());
    }

    /** One more line of day and time. */
    public void addTime() {
        grant.addTime();
    }

    /** Takes a line of day and time away. */
    public void removeTime(GrantFields.Time time) {
        grant.removeTime(time);
    }

    private String address(Long open) {
        return "/gestion/commission-session?faces-redirect=true&id=" + held.getId()
                + (open == null ? "" : "&item=" + open);
    }

    private static int number(Integer votes) {
        return votes == null ? 0 : votes;
    }

    /** The areas of the site that may be granted. */
    public List<AreaView> getAreas() {
        return item == null ? List.of() : sites.areas(item.request().siteId());
    }

    public CommissionDecision[] getDecisions() {
        return CommissionDecision.values();
    }

    public Opinion[] getOpinions() {
        return Opinion.values();
    }

    public CommissionDecision getDecision() {
        return decision;
    }

    public void setDecision(CommissionDecision decision) {
        this.decision = decision;
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public boolean isFreeOnly() {
        return freeOnly;
    }

    public void setFreeOnly(boolean freeOnly) {
        this.freeOnly = freeOnly;
    }

    /** All that the club would take, the dearest first. */
    public List<WishView> getWishes() {
        return wishes;
    }

    /** The wish that is granted as it was asked for. */
    public Integer getRank() {
        return rank;
    }

    public void setRank(Integer rank) {
        this.rank = rank;
    }

    public GrantFields getGrant() {
        return grant;
    }

    public Opinion getOpinion() {
        return opinion;
    }

    public void setOpinion(Opinion opinion) {
        this.opinion = opinion;
    }

    public String getOpinionText() {
        return opinionText;
    }

    public void setOpinionText(String opinionText) {
        this.opinionText = opinionText;
    }

    public PromiseWarning getWarning() {
        return warning;
    }
}
