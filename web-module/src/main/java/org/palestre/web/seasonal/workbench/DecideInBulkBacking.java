package org.palestre.web.seasonal.workbench;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.palestre.seasonal.workbench.boundary.BulkKind;
import org.palestre.seasonal.workbench.boundary.BulkOrder;
import org.palestre.seasonal.workbench.boundary.BulkPlan;
import org.palestre.seasonal.workbench.boundary.BulkPlanItem;
import org.palestre.seasonal.workbench.boundary.BulkWish;
import org.palestre.seasonal.workbench.boundary.ConsultBulkDecisions;
import org.palestre.seasonal.workbench.boundary.DecideInBulk;
import org.palestre.shared.BusinessException;
import org.palestre.web.i18n.Words;
import org.palestre.web.occupancy.PromiseWarning;
import org.palestre.web.seasonal.FreeFields;
import org.palestre.web.seasonal.RefusalFields;
import org.palestre.web.shell.AddressValues;

/** Deciding on many requests in one go: the consequences, then the order. The order has a token from the first look on. */
@Named
@ViewScoped
public class DecideInBulkBacking implements Serializable {

    private static final int SHOWN = 100;

    @Inject
    private DecideInBulk bulk;

    @Inject
    private ConsultBulkDecisions decisions;

    @Inject
    private RefusalFields refusal;

    @Inject
    private Words words;

    private UUID token;
    private BulkWish wish;
    private BulkPlan plan;
    private final FreeFields free = new FreeFields();
    private final PromiseWarning warning = new PromiseWarning();
    private boolean bestWish;
    private boolean leaveOut;

    /** Looks at what would follow for the requests that the address names. */
    public void load() {
        HttpServletRequest http = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        AddressValues address = new AddressValues(http.getParameterMap());
        BulkKind kind = address.constant(BulkKind.class, "kind");
        Long failedOf = address.number("failedOf");
        Long undoOf = address.number("undoOf");
        List<Long> ids = address.numbers("id");
        if (failedOf != null) {
            ids = decisions.failed(failedOf);
        } else if (undoOf != null) {
            ids = decisions.undoable(undoOf);
        }
        Long mine = address.flag("mine") ? address.number("campaign") : null;
        leaveOut = address.flag("leaveOut");
        token = UUID.randomUUID();
        bestWish = kind == BulkKind.GRANT_BEST_WISH;
        wish = new BulkWish(kind == null ? BulkKind.AS_PROPOSED : kind, ids, mine, leaveOut);
        look();
    }

    private void look() {
        plan = bulk.plan(wish);
        warning.show(plan.promises());
    }

    /** Looks again, with what the officer chose about wishes and taken dates. */
    public void lookAgain() {
        BulkKind kind = wish.kind().grantsWishes()
                ? bestWish ? BulkKind.GRANT_BEST_WISH : BulkKind.GRANT_AS_ASKED
                : wish.kind();
        wish = new BulkWish(kind, wish.requestIds(), wish.proposalsOfMineIn(), leaveOut);
        look();
    }

    /**
     * Orders it, and leads to the result. A second click leads to the same one. As long as nobody has said what is to become
     * of times that are promised to others, the requests that want them stay as they are.
     */
    public String confirm() {
        List<BulkOrder.Item> items = plan.possible().stream()
                .filter(item -> warning.settled() || item.promises().isEmpty())
                .map(item ->
                        new BulkOrder.Item(item.requestId(), item.version(), item.proposalId(), item.proposalVersion()))
                .toList();
        if (items.isEmpty() && !warning.settled()) {
            throw BusinessException.invalid("workbench.promisesOpen", "breakPromises");
        }
        long id = bulk.order(new BulkOrder(
                token,
                plan.kind(),
                refusal.getReason(),
                leaveOut,
                isWishes() ? free.value() : null,
                warning.accepted(),
                items));
        bulk.carryOut(id);
        return "/gestion/bulk-decision?faces-redirect=true&id=" + id;
    }

    /** Those with something to know about first, then the others; at most so many. */
    public List<BulkPlanItem> getShown() {
        return plan.items().stream()
                .sorted(Comparator.comparing((BulkPlanItem item) -> item.obstacle() == null
                        && item.taken() == 0
                        && item.promises().isEmpty()
                        && item.rivals().isEmpty()))
                .limit(SHOWN)
                .toList();
    }

    /** What keeps a request from being decided. */
    public String obstacle(BulkPlanItem item) {
        return item.obstacle() == null
                ? ""
                : words.text(
                        "error." + item.obstacle(),
                        item.obstacleValues().stream()
                                .map(BulkDecisionBacking::value)
                                .toArray());
    }

    /** Whether it is chosen which wish each gets. */
    public boolean isWishes() {
        return plan.kind().grantsWishes();
    }

    /** How many requests want times that are promised to others. */
    public long getPromised() {
        return plan.possible().stream()
                .filter(item -> !item.promises().isEmpty())
                .count();
    }

    /** What is promised to others, and what is to become of it. */
    public PromiseWarning getWarning() {
        return warning;
    }

    /** Whether the wishes that are granted are charged for. */
    public FreeFields getFree() {
        return free;
    }

    /** Whether the job would do it. */
    public boolean isLong() {
        return plan.possible().size() > DecideInBulk.AT_ONCE;
    }

    public BulkPlan getPlan() {
        return plan;
    }

    public boolean isBestWish() {
        return bestWish;
    }

    public void setBestWish(boolean bestWish) {
        this.bestWish = bestWish;
    }

    public boolean isLeaveOut() {
        return leaveOut;
    }

    public void setLeaveOut(boolean leaveOut) {
        this.leaveOut = leaveOut;
    }

    public RefusalFields getRefusal() {
        return refusal;
    }
}
