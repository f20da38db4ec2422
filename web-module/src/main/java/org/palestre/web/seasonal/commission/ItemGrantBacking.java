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
import org.palestre.seasonal.boundary.GrantPreview;
import org.palestre.seasonal.boundary.SlotRequestView;
import org.palestre.seasonal.boundary.WishView;
import org.palestre.seasonal.commission.boundary.CommissionDecision;
import org.palestre.shared.BusinessException;
import org.palestre.web.seasonal.FreeFields;
import org.palestre.web.seasonal.GrantFields;
import org.palestre.web.seasonal.TimeLine;

/** What the commission would grant on the item that is open: one of the club's wishes, as it was asked or changed. */
@Named
@ViewScoped
public class ItemGrantBacking implements Serializable {

    @Inject
    private CommissionSessionBacking held;

    @Inject
    private DecideSlotRequest decisions;

    @Inject
    private ExamineSlotRequests requests;

    @Inject
    private ConsultSites sites;

    private SlotRequestView request;
    private Integer rank = 1;
    private Grant asked;
    private GrantFields fields;
    private final FreeFields free = new FreeFields();
    private boolean freeOnly;
    private String remark;
    private Grant previewed;
    private GrantPreview preview;

    @PostConstruct
    void begin() {
        if (held.getOpen() != null && held.getOpen().ruling() == null) {
            request = requests.request(held.getOpen().request().id());
            prepare();
        }
    }

    /** Begins anew with the wish that is chosen, as it was asked. */
    public void prepare() {
        asked = decisions.asAsked(request.id(), rank == null ? 1 : rank);
        fields = new GrantFields(asked);
        forget();
    }

    /** What was looked at is no longer what would be decided. */
    public void forget() {
        previewed = null;
        preview = null;
    }

    /** Looks at what that would write and leave out; nothing is written. */
    public void look(CommissionDecision decision) {
        forget();
        preview = decisions.preview(request.id(), drawn(decision));
        previewed = drawn(decision);
    }

    /** What stands in the fields, or the wish that is chosen; only free dates. */
    public Grant drawn(CommissionDecision decision) {
        return (decision == CommissionDecision.WITH_CHANGES ? fields : new GrantFields(asked))
                .grant(true)
                .free(free.value());
    }

    /**
     * What is to be granted; null if nothing is.
     *
     * @throws BusinessException {@code seasonal.checkAgain} if something else was looked at
     */
    public Grant wanted(CommissionDecision decision) {
        if (decision != CommissionDecision.AS_ASKED && decision != CommissionDecision.WITH_CHANGES) {
            return null;
        }
        if (previewed != null && !previewed.equals(drawn(decision))) {
            forget();
            throw BusinessException.conflict("seasonal.checkAgain");
        }
        Grant drawn = fields.grant(freeOnly);
        return decision == CommissionDecision.AS_ASKED
                ? new Grant(null, null, null, null, null, freeOnly, remark, asked.rank(), free.value())
                : new Grant(
                        drawn.areaIds(),
                        drawn.times(),
                        drawn.firstDate(),
                        drawn.lastDate(),
                        drawn.duringSchoolBreaks(),
                        freeOnly,
                        remark,
                        drawn.rank(),
                        free.value());
    }

    /** One more line of day and time. */
    public void addTime() {
        fields.addTime();
    }

    /** Takes a line of day and time away. */
    public void removeTime(TimeLine time) {
        fields.removeTime(time);
    }

    /** All that the club would take, the dearest first. */
    public List<WishView> getWishes() {
        return request == null ? List.of() : request.wishes();
    }

    /** The areas of the site of the wish that is chosen. */
    public List<AreaView> getAreas() {
        return sites.areas(request.form().wish(asked.rank()).siteId());
    }

    /** What it would bring; null before it was looked at. */
    public GrantPreview getPreview() {
        return preview;
    }

    public SlotRequestView getRequest() {
        return request;
    }

    public GrantFields getFields() {
        return fields;
    }

    public Integer getRank() {
        return rank;
    }

    public void setRank(Integer rank) {
        this.rank = rank;
    }

    /** Whether it is charged for. */
    public FreeFields getFree() {
        return free;
    }

    public boolean isFreeOnly() {
        return freeOnly;
    }

    public void setFreeOnly(boolean freeOnly) {
        this.freeOnly = freeOnly;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
