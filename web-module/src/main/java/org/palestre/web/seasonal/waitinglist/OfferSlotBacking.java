package org.palestre.web.seasonal.waitinglist;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.seasonal.boundary.ExamineSlotRequests;
import org.palestre.seasonal.boundary.Grant;
import org.palestre.seasonal.boundary.GrantPreview;
import org.palestre.seasonal.boundary.RequestStatus;
import org.palestre.seasonal.boundary.SlotRequestView;
import org.palestre.seasonal.scoring.boundary.ConsultScores;
import org.palestre.seasonal.scoring.boundary.ScoreView;
import org.palestre.seasonal.waitinglist.boundary.ManageWaitingList;
import org.palestre.seasonal.waitinglist.boundary.OfferSlot;
import org.palestre.seasonal.waitinglist.boundary.OfferState;
import org.palestre.seasonal.waitinglist.boundary.OfferView;
import org.palestre.seasonal.waitinglist.boundary.PrepareOffer;
import org.palestre.seasonal.waitinglist.boundary.WaitingItem;
import org.palestre.shared.BusinessException;
import org.palestre.web.occupancy.PromiseWarning;
import org.palestre.web.seasonal.GrantFields;
import org.palestre.web.seasonal.TimeLine;
import org.palestre.web.shell.Notices;

/** The office offers a slot that became free to a club that waits, after a look at what accepting it would bring. */
@Named
@ViewScoped
public class OfferSlotBacking implements Serializable {

    @Inject
    private ExamineSlotRequests requests;

    @Inject
    private OfferSlot offering;

    @Inject
    private PrepareOffer preparing;

    @Inject
    private ManageWaitingList list;

    @Inject
    private ConsultScores consultScores;

    @Inject
    private ConsultSites sites;

    @Inject
    private Notices notices;

    private Long id;
    private SlotRequestView request;
    private OfferView last;
    private GrantFields grant;
    private LocalDate until;
    private Grant previewed;
    private GrantPreview preview;
    private final PromiseWarning warning = new PromiseWarning();
    private transient List<WaitingItem> others;
    private transient Map<Long, ScoreView> scores;
    private transient List<AreaView> areas;

    /** Reads the request that waits. */
    public void load() {
        if (id == null) {
            throw BusinessException.notFound("seasonal.unknownRequest");
        }
        request = requests.request(id);
        last = preparing.last(id);
        grant = new GrantFields(preparing.asAwaited(id));
        until = preparing.usualEnd(id);
    }

    /** One more line of day and time. */
    public void addTime() {
        grant.addTime();
        preview = null;
    }

    /** Takes a line of day and time away. */
    public void removeTime(TimeLine time) {
        grant.removeTime(time);
        preview = null;
    }

    /** Looks at what accepting would bring; nothing is written. */
    public void check() {
        preview = null;
        previewed = grant.grant(true);
        preview = preparing.preview(id, previewed);
        warning.show(preview.promises());
    }

    /** Offers what was looked at. */
    public String offer() {
        if (preview == null || !grant.grant(true).equals(previewed)) {
            preview = null;
            throw BusinessException.conflict("seasonal.checkAgain");
        }
        warning.heeding(() -> offering.offer(id, grant.grant(preview.conflicts() > 0), until, warning.accepted()));
        notices.success("waitinglist.offer.sent", request.organisationName(), until);
        return again();
    }

    /** Takes the open offer back. */
    public String takeBack() {
        offering.takeBack(last.id());
        notices.success("waitinglist.offer.takenBack");
        return again();
    }

    private String again() {
        return "/gestion/offer-slot?faces-redirect=true&id=" + id;
    }

    /** Whether it waits and has no offer that can be answered. */
    public boolean isOfferable() {
        return request.status() == RequestStatus.WAITING_LIST && !isOpen();
    }

    /** Whether the club has an offer to answer. */
    public boolean isOpen() {
        return last != null && last.state() == OfferState.OPEN;
    }

    /** The others that wait for a part of the same. */
    public List<WaitingItem> getOthers() {
        if (others == null) {
            others = list.waitingForSame(id);
        }
        return others;
    }

    /** The score of one of those that wait; null if its campaign has no criteria. */
    public ScoreView score(long requestId) {
        if (scores == null) {
            scores = consultScores.scores(
                    Stream.concat(Stream.of(id), getOthers().stream().map(WaitingItem::requestId))
                            .toList());
        }
        return scores.get(requestId);
    }

    /** The areas of the site that can be offered. */
    public List<AreaView> getAreas() {
        if (areas == null) {
            areas = sites.areas(request.form().placeAndTimes().siteId());
        }
        return areas;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public SlotRequestView getRequest() {
        return request;
    }

    public OfferView getLast() {
        return last;
    }

    public GrantFields getGrant() {
        return grant;
    }

    public GrantPreview getPreview() {
        return preview;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public PromiseWarning getWarning() {
        return warning;
    }
}
