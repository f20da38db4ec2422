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
import org.palestre.seasonal.boundary.ManageRefusalReasons;
import org.palestre.seasonal.boundary.RefusalReason;
import org.palestre.seasonal.workbench.boundary.BulkKind;
import org.palestre.seasonal.workbench.boundary.BulkOrder;
import org.palestre.seasonal.workbench.boundary.BulkPlan;
import org.palestre.seasonal.workbench.boundary.BulkPlanItem;
import org.palestre.seasonal.workbench.boundary.BulkWish;
import org.palestre.seasonal.workbench.boundary.DecideInBulk;
import org.palestre.web.i18n.Words;

/** Deciding on many requests in one go: the consequences, then the order. The order has a token from the first look on. */
@Named
@ViewScoped
public class DecideInBulkBacking implements Serializable {

    private static final int SHOWN = 100;

    @Inject
    private DecideInBulk bulk;

    @Inject
    private ManageRefusalReasons reasons;

    @Inject
    private Words words;

    private UUID token;
    private BulkPlan plan;
    private String reason;
    private String template;
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
            ids = bulk.failed(failedOf);
        } else if (undoOf != null) {
            ids = bulk.undoable(undoOf);
        }
        Long mine = address.flag("mine") ? address.number("campaign") : null;
        token = UUID.randomUUID();
        plan = bulk.plan(new BulkWish(kind == null ? BulkKind.AS_PROPOSED : kind, ids, mine));
    }

    /** Orders it, and leads to the result. A second click leads to the same one. */
    public String confirm() {
        List<BulkOrder.Item> items = plan.possible().stream()
                .map(item ->
                        new BulkOrder.Item(item.requestId(), item.version(), item.proposalId(), item.proposalVersion()))
                .toList();
        long id = bulk.order(new BulkOrder(token, plan.kind(), reason, leaveOut, items));
        bulk.carryOut(id);
        return "/gestion/bulk-decision?faces-redirect=true&id=" + id;
    }

    /** Puts the wording of a kind of reason into the field. */
    public void takeTemplate() {
        getTemplates().stream()
                .filter(kind -> kind.code().equals(template))
                .findFirst()
                .ifPresent(kind -> reason = kind.wording());
    }

    /** Those with something to know about first, then the others; at most so many. */
    public List<BulkPlanItem> getShown() {
        return plan.items().stream()
                .sorted(Comparator.comparing((BulkPlanItem item) -> item.obstacle() == null
                        && item.taken() == 0
                        && item.rivals().isEmpty()))
                .limit(SHOWN)
                .toList();
    }

    /** What keeps a request from being decided. */
    public String obstacle(BulkPlanItem item) {
        return item.obstacle() == null ? "" : words.text("error." + item.obstacle(), item.number());
    }

    /** Whether the job would do it. */
    public boolean isLong() {
        return plan.possible().size() > DecideInBulk.AT_ONCE;
    }

    public BulkPlan getPlan() {
        return plan;
    }

    /** The kinds of reasons that the office offers. */
    public List<RefusalReason> getTemplates() {
        return reasons.offered();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getTemplate() {
        return template;
    }

    public void setTemplate(String template) {
        this.template = template;
    }

    public boolean isLeaveOut() {
        return leaveOut;
    }

    public void setLeaveOut(boolean leaveOut) {
        this.leaveOut = leaveOut;
    }
}
