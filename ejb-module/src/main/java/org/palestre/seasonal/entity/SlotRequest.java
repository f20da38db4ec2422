package org.palestre.seasonal.entity;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.palestre.seasonal.boundary.FormStep;
import org.palestre.seasonal.boundary.FurtherWishes;
import org.palestre.seasonal.boundary.PlaceAndTimes;
import org.palestre.seasonal.boundary.RequestStatus;
import org.palestre.seasonal.boundary.RequestType;
import org.palestre.seasonal.boundary.SlotRequestForm;
import org.palestre.seasonal.boundary.WeeklySlot;
import org.palestre.shared.BusinessException;
import org.palestre.shared.InstantColumn;

/**
 * A club's request for a weekly slot, from the first word of the draft to the decision.
 *
 * <p>What was written is kept here; the way it goes is guarded by its {@link RequestProgress}.
 */
@Entity
@Table(schema = "seasonal", name = "slot_request")
@Access(AccessType.FIELD)
public class SlotRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seasonal.slot_request")
    @SequenceGenerator(
            name = "seasonal.slot_request",
            schema = "seasonal",
            sequenceName = "slot_request_id_seq",
            allocationSize = 50)
    private long id;

    @Version
    private long version;

    @Column(name = "campaign_id")
    private long campaignId;

    @Column(name = "organisation_id")
    private long organisationId;

    @Enumerated(EnumType.STRING)
    private RequestType type = RequestType.NEW;

    @Embedded
    private RenewedPermit renewed;

    @Embedded
    private RequestProgress progress = new RequestProgress();

    @Enumerated(EnumType.STRING)
    private FormStep step = FormStep.PLACE_AND_TIMES;

    @Column(name = "created_by")
    private long createdBy;

    @Column(name = "saved_at")
    @Convert(converter = InstantColumn.class)
    private Instant savedAt;

    @Column(name = "site_id")
    private Long siteId;

    @ElementCollection
    @CollectionTable(schema = "seasonal", name = "slot_request_area", joinColumns = @JoinColumn(name = "request_id"))
    @Column(name = "area_id")
    private Set<Long> areaIds = new HashSet<>();

    @ElementCollection
    @CollectionTable(schema = "seasonal", name = "slot_request_time", joinColumns = @JoinColumn(name = "request_id"))
    @OrderColumn(name = "position")
    private List<WantedTime> times = new ArrayList<>();

    /** The refused request instead of which it is made. */
    @Column(name = "follows_id")
    private Long followsId;

    @Column(name = "first_date")
    private LocalDate firstDate;

    @Column(name = "last_date")
    private LocalDate lastDate;

    @Column(name = "during_school_breaks")
    private boolean duringSchoolBreaks;

    @OneToMany(mappedBy = "request", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("rank")
    private List<FurtherWish> alternatives = new ArrayList<>();

    @Column(name = "minimum_minutes")
    private Integer minimumMinutes;

    @Column(name = "ideal_minutes")
    private Integer idealMinutes;

    @Embedded
    private WantedActivity activity;

    @Embedded
    private WantedTerms terms;

    private String comment;

    protected SlotRequest() {}

    /** A draft, begun by a person for a club. */
    public SlotRequest(long campaignId, long organisationId, long personId, SlotRequestForm form, Instant now) {
        this.campaignId = campaignId;
        this.organisationId = organisationId;
        createdBy = personId;
        fill(form, now);
    }

    /** Makes the new draft a renewal: it goes on from a permit of the club. */
    public SlotRequest renewing(long permitId, String permitNumber) {
        progress.requireDraft();
        type = RequestType.RENEWAL;
        renewed = new RenewedPermit(permitId, permitNumber);
        return this;
    }

    /** A draft in which a club asks for something else instead of what was refused. */
    public static SlotRequest instead(SlotRequest refused, long personId, SlotRequestForm form, Instant now) {
        SlotRequest draft = new SlotRequest(refused.campaignId, refused.organisationId, personId, form, now);
        draft.followsId = refused.id;
        draft.step = FormStep.CORRESPONDENT;
        return draft;
    }

    /** Keeps what was written so far. */
    public void write(SlotRequestForm form, FormStep reached, Instant now) {
        progress.requireDraft();
        step = reached == null ? step : reached;
        fill(form, now);
    }

    /** Hands the draft in; from now on it has a number and is not written any more. */
    public void submit(String newNumber, long personId, String speaks, Instant now) {
        progress.submit(newNumber, personId, speaks, now);
    }

    /** The office begins to work on it; nothing happens unless it was only submitted. */
    public void takeInHand(Instant now) {
        progress.takeInHand(now);
    }

    /** It is put on the agenda of a commission, which the club sees. */
    public void putBeforeCommission(Instant now) {
        progress.putBeforeCommission(now);
    }

    /** It is on no agenda any more, and stands where the office examines it. */
    public void takeOffAgenda() {
        progress.takeOffAgenda();
    }

    /** The club takes it back; nothing happens if it did already. */
    public void withdraw(Instant now) {
        progress.withdraw(now);
    }

    /** The club wants it after all; nothing happens unless it is withdrawn. */
    public void undoWithdrawal() {
        progress.undoWithdrawal();
    }

    /** The city grants its first wish, as asked or changed. */
    public void grant(boolean changed, String remark, Instant now) {
        grant(1, changed, remark, now);
    }

    /** The city grants one of its wishes, as asked or changed. */
    public void grant(int rank, boolean changed, String remark, Instant now) {
        progress.grant(rank, changed ? RequestStatus.GRANTED_WITH_CHANGES : RequestStatus.GRANTED, remark, now);
    }

    /** The city refuses it and says why. */
    public void refuse(String reason, Instant now) {
        progress.decide(RequestStatus.REFUSED, reason, now);
    }

    /**
     * The decision goes out to the club; nothing happens if it did already.
     *
     * @throws BusinessException {@code seasonal.notDecided} (number)
     */
    public void publish(Instant now) {
        progress.publish(now);
    }

    /**
     * The decision was never taken, and nobody outside knew of it.
     *
     * @throws BusinessException {@code seasonal.notDecided}, {@code seasonal.publishedAlready} (number)
     */
    public void undoDecision() {
        progress.undo();
    }

    /**
     * What was granted is given up; nothing happens if it was already.
     *
     * @throws BusinessException {@code seasonal.nothingToRelease} (number)
     */
    public void release(String reason, Instant now) {
        progress.release(reason, now);
    }

    /**
     * Its club waits for the refused slot; nothing happens if it waits already.
     *
     * @param since the moment that gives its place in the list
     * @throws BusinessException {@code waitinglist.notRefused} (number) unless the club knows of a refusal
     */
    public void waitForSlot(Instant since) {
        progress.waitForSlot(since);
    }

    /** Its club waits no longer; nothing happens unless it waits. */
    public void stopWaiting(Instant now) {
        progress.stopWaiting(now);
    }

    /**
     * What its club waited for came: it can be decided on anew.
     *
     * @throws BusinessException {@code waitinglist.notWaiting} (number)
     */
    public void reopen() {
        progress.reopen();
    }

    /** @throws BusinessException {@code seasonal.alreadySubmitted} (number) if it is a draft no more */
    public void requireDraft() {
        progress.requireDraft();
    }

    /** @throws BusinessException {@code seasonal.withdrawn} or {@code seasonal.alreadyDecided} (number) */
    public void requireUndecided() {
        progress.requireUndecided();
    }

    /**
     * Refuses who looked at an older state of it.
     *
     * @throws BusinessException {@code seasonal.changedMeanwhile}
     */
    public void requireVersion(long seen) {
        if (seen != version) {
            throw BusinessException.conflict("seasonal.changedMeanwhile");
        }
    }

    private void fill(SlotRequestForm form, Instant now) {
        PlaceAndTimes wish = form.placeAndTimes();
        siteId = wish.siteId();
        if (!areaIds.equals(Set.copyOf(wish.areaIds()))) {
            areaIds = new HashSet<>(wish.areaIds());
        }
        if (!times().equals(wish.times())) {
            times = new ArrayList<>(wish.times().stream().map(WantedTime::new).toList());
        }
        firstDate = wish.firstDate();
        lastDate = wish.lastDate();
        duringSchoolBreaks = wish.duringSchoolBreaks();
        activity = new WantedActivity(form.activity());
        terms = new WantedTerms(form.userTerms(), form.correspondent());
        comment = form.comment();
        FurtherWish.write(this, alternatives, form.furtherWishes().alternatives());
        minimumMinutes = form.furtherWishes().minimumMinutes();
        idealMinutes = form.furtherWishes().idealMinutes();
        savedAt = now;
    }

    /** What was written in it. */
    public SlotRequestForm form() {
        return new SlotRequestForm(
                placeAndTimes(),
                activity.activity(),
                terms.terms(),
                terms.correspondent(),
                comment,
                new FurtherWishes(alternatives.stream().map(FurtherWish::wish).toList(), minimumMinutes, idealMinutes));
    }

    /**
     * The wish of a rank; for the first one the others are not read.
     *
     * @throws BusinessException {@code wish.unknownRank} at {@code rank}
     */
    public PlaceAndTimes wish(int rank) {
        return rank == 1 ? placeAndTimes() : form().wish(rank);
    }

    private PlaceAndTimes placeAndTimes() {
        return new PlaceAndTimes(
                siteId, areaIds.stream().sorted().toList(), times(), firstDate, lastDate, duringSchoolBreaks);
    }

    private List<WeeklySlot> times() {
        return times.stream().map(WantedTime::slot).toList();
    }

    public long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public long campaignId() {
        return campaignId;
    }

    public long organisationId() {
        return organisationId;
    }

    /** Null in a draft without a site. */
    public Long siteId() {
        return siteId;
    }

    /** The refused request instead of which it is made; null for most. */
    public Long followsId() {
        return followsId;
    }

    public RequestType type() {
        return type;
    }

    /** Number of the permit that it renews; null in a new request. */
    public String renewedPermitNumber() {
        return renewed == null ? null : renewed.number();
    }

    /** Id of the permit that it renews, as it was then; null in a new request. */
    public Long renewedPermitId() {
        return renewed == null ? null : renewed.id();
    }

    public RequestStatus status() {
        return progress.status();
    }

    /** Where the club sees it stand: a decision only once it is published. */
    public RequestStatus clubStatus() {
        return progress.clubStatus();
    }

    /** Whether it was decided and the club does not know yet. */
    public boolean kept() {
        return progress.kept();
    }

    /** Null as long as it is a draft. */
    public String number() {
        return progress.number();
    }

    /** When what happened to it, and how it was decided. */
    public RequestProgress progress() {
        return progress;
    }

    /** The part of the form at which writing stopped. */
    public FormStep step() {
        return step;
    }

    public Instant savedAt() {
        return savedAt;
    }
}
