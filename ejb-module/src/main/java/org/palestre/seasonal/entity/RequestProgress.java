package org.palestre.seasonal.entity;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.palestre.seasonal.boundary.RequestStatus;
import org.palestre.shared.BusinessException;
import org.palestre.shared.InstantColumn;

/**
 * The way that a request goes: draft, submitted, in examination, before the commission, then granted, granted with
 * changes, refused or, by the club itself before that, withdrawn. A withdrawal can be undone. A decision is taken once;
 * until it is published it can be undone too, and the club sees nothing of it.
 */
@Embeddable
@Access(AccessType.FIELD)
public class RequestProgress {

    @Enumerated(EnumType.STRING)
    private RequestStatus status = RequestStatus.DRAFT;

    private String number;

    private String language = "fr";

    @Column(name = "submitted_by")
    private Long submittedBy;

    @Column(name = "submitted_at")
    @Convert(converter = InstantColumn.class)
    private Instant submittedAt;

    @Column(name = "examined_at")
    @Convert(converter = InstantColumn.class)
    private Instant examinedAt;

    @Column(name = "withdrawn_at")
    @Convert(converter = InstantColumn.class)
    private Instant withdrawnAt;

    @Column(name = "decided_at")
    @Convert(converter = InstantColumn.class)
    private Instant decidedAt;

    @Column(name = "decision_reason")
    private String decisionReason;

    /** Where it stood before it was decided. */
    @Enumerated(EnumType.STRING)
    @Column(name = "status_before")
    private RequestStatus statusBefore;

    @Column(name = "published_at")
    @Convert(converter = InstantColumn.class)
    private Instant publishedAt;

    /** Which of its wishes was granted. */
    @Column(name = "granted_rank")
    private Integer grantedRank;

    @Column(name = "released_at")
    @Convert(converter = InstantColumn.class)
    private Instant releasedAt;

    @Column(name = "release_reason")
    private String releaseReason;

    /** Since when it waits for the slot that was refused. */
    @Column(name = "waiting_since")
    @Convert(converter = InstantColumn.class)
    private Instant waitingSince;

    /** Since when it had waited, before it left the waiting list. */
    @Column(name = "waited_since")
    @Convert(converter = InstantColumn.class)
    private Instant waitedSince;

    @Column(name = "left_waiting_at")
    @Convert(converter = InstantColumn.class)
    private Instant leftWaitingAt;

    protected RequestProgress() {}

    /** Handed in; from now on it has a number and is not written any more. */
    void submit(String newNumber, long personId, String speaks, Instant now) {
        requireDraft();
        number = newNumber;
        submittedBy = personId;
        language = speaks;
        submittedAt = now;
        status = RequestStatus.SUBMITTED;
    }

    /** The office begins to work on it; nothing happens unless it was only submitted. */
    void takeInHand(Instant now) {
        if (status == RequestStatus.SUBMITTED) {
            examinedAt = now;
            status = RequestStatus.IN_EXAMINATION;
        }
    }

    /** It is put on the agenda of a commission. */
    void putBeforeCommission(Instant now) {
        requireUndecided();
        examinedAt = examinedAt == null ? now : examinedAt;
        status = RequestStatus.BEFORE_COMMISSION;
    }

    /** It is on no agenda any more; nothing happens unless it was. */
    void takeOffAgenda() {
        if (status == RequestStatus.BEFORE_COMMISSION) {
            status = RequestStatus.IN_EXAMINATION;
        }
    }

    /** The club takes it back; nothing happens if it did already. */
    void withdraw(Instant now) {
        if (status != RequestStatus.WITHDRAWN) {
            requireUndecided();
            withdrawnAt = now;
            status = RequestStatus.WITHDRAWN;
        }
    }

    /** The club wants it after all: it stands where it stood before; nothing happens unless it is withdrawn. */
    void undoWithdrawal() {
        if (status == RequestStatus.WITHDRAWN) {
            withdrawnAt = null;
            status = examinedAt == null ? RequestStatus.SUBMITTED : RequestStatus.IN_EXAMINATION;
        }
    }

    /** The city decides. */
    void decide(RequestStatus decision, String reason, Instant now) {
        requireUndecided();
        statusBefore = status == RequestStatus.SUBMITTED ? RequestStatus.IN_EXAMINATION : status;
        status = decision;
        decisionReason = reason;
        decidedAt = now;
    }

    /** The city grants one of its wishes. */
    void grant(int rank, RequestStatus decision, String remark, Instant now) {
        decide(decision, remark, now);
        grantedRank = rank;
    }

    /** The decision goes out; nothing happens if it did already. */
    void publish(Instant now) {
        if (decidedAt == null) {
            throw BusinessException.conflict("seasonal.notDecided", number);
        }
        publishedAt = publishedAt == null ? now : publishedAt;
    }

    /** The decision was never taken. */
    void undo() {
        if (decidedAt == null) {
            throw BusinessException.conflict("seasonal.notDecided", number);
        }
        if (publishedAt != null) {
            throw BusinessException.conflict("seasonal.publishedAlready", number);
        }
        status = statusBefore;
        statusBefore = null;
        decidedAt = null;
        decisionReason = null;
        grantedRank = null;
    }

    /** What was granted is given up; nothing happens if it was already. */
    void release(String reason, Instant now) {
        if (status == RequestStatus.RELEASED) {
            return;
        }
        if (!status.granted() || publishedAt == null) {
            throw BusinessException.conflict("seasonal.nothingToRelease", number);
        }
        status = RequestStatus.RELEASED;
        releaseReason = reason;
        releasedAt = now;
    }

    /** Its club waits for the slot that was refused; nothing happens if it waits already. */
    void waitForSlot(Instant since) {
        if (status == RequestStatus.WAITING_LIST) {
            return;
        }
        if (status != RequestStatus.REFUSED || kept()) {
            throw BusinessException.conflict("waitinglist.notRefused", number);
        }
        status = RequestStatus.WAITING_LIST;
        waitingSince = since;
        waitedSince = null;
        leftWaitingAt = null;
    }

    /** Its club waits no longer; nothing happens unless it waits. */
    void stopWaiting(Instant now) {
        if (status == RequestStatus.WAITING_LIST) {
            status = RequestStatus.REFUSED;
            waitedSince = waitingSince;
            waitingSince = null;
            leftWaitingAt = now;
        }
    }

    /** What it waited for came: it can be decided on anew. */
    void reopen() {
        if (status != RequestStatus.WAITING_LIST) {
            throw BusinessException.conflict("waitinglist.notWaiting", number);
        }
        status = statusBefore;
        statusBefore = null;
        decidedAt = null;
        publishedAt = null;
        decisionReason = null;
        waitingSince = null;
    }

    /** Whether it was decided and the club does not know yet. */
    boolean kept() {
        return decidedAt != null && publishedAt == null;
    }

    /** Where the club sees it stand. */
    RequestStatus clubStatus() {
        return kept() ? statusBefore : status;
    }

    void requireDraft() {
        if (status != RequestStatus.DRAFT) {
            throw BusinessException.conflict("seasonal.alreadySubmitted", number);
        }
    }

    void requireUndecided() {
        if (status == RequestStatus.DRAFT) {
            throw BusinessException.notFound("seasonal.unknownRequest");
        }
        if (status == RequestStatus.WITHDRAWN) {
            throw BusinessException.conflict("seasonal.withdrawn", number);
        }
        if (!status.undecided()) {
            throw BusinessException.conflict("seasonal.alreadyDecided", number);
        }
    }

    public RequestStatus status() {
        return status;
    }

    /** Null as long as it is a draft. */
    public String number() {
        return number;
    }

    /** Since when its club waits; null unless it does. */
    public Instant waitingSince() {
        return waitingSince;
    }

    /** Since when its club had waited before it left the list; null unless it did. */
    public Instant waitedSince() {
        return waitedSince;
    }

    /** When its club left the waiting list; null unless it did. */
    public Instant leftWaitingAt() {
        return leftWaitingAt;
    }

    /** Which of its wishes was granted, from 1; null unless it was. */
    public Integer grantedRank() {
        return grantedRank;
    }

    /** Language of whoever submitted it: {@code fr} or {@code en}. */
    public String language() {
        return language;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public Instant examinedAt() {
        return examinedAt;
    }

    public Instant withdrawnAt() {
        return withdrawnAt;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    /** When the club was told; null while the decision is kept. */
    public Instant publishedAt() {
        return publishedAt;
    }

    /** When the slot was given up; null if it was not. */
    public Instant releasedAt() {
        return releasedAt;
    }

    public String releaseReason() {
        return releaseReason;
    }

    /** Why it was refused, or the office's remark on a grant; may be null then. */
    public String decisionReason() {
        return decisionReason;
    }
}
