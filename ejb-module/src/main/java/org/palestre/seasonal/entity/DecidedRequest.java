package org.palestre.seasonal.entity;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Optional;
import org.palestre.seasonal.boundary.RequestStatus;
import org.palestre.shared.BusinessException;

/**
 * How a request was decided and what came of it. A decision is taken once; until it is published it can be undone, and
 * the club sees nothing of it. What was granted may be given up or revoked; who was refused may wait.
 */
@MappedSuperclass
@Access(AccessType.FIELD)
public abstract class DecidedRequest extends WrittenRequest {

    @Embedded
    private RequestProgress progress = new RequestProgress();

    /** Null until it is decided. */
    @Embedded
    private RequestDecision decision;

    /** Null unless its club waits, or did. */
    @Embedded
    private WaitingPlace waiting;

    /** Null unless it was granted and ended before its time. */
    @Embedded
    private EarlyEnd end;

    protected DecidedRequest() {}

    /** The city grants one of its wishes, as asked or changed. */
    public void grant(int rank, boolean changed, String remark, Instant now) {
        decide(changed ? RequestStatus.GRANTED_WITH_CHANGES : RequestStatus.GRANTED, rank, remark, now);
    }

    /** The city refuses it and says why. */
    public void refuse(String reason, Instant now) {
        decide(RequestStatus.REFUSED, null, reason, now);
    }

    private void decide(RequestStatus outcome, Integer rank, String reason, Instant now) {
        requireUndecided();
        RequestStatus before = status() == RequestStatus.SUBMITTED ? RequestStatus.IN_EXAMINATION : status();
        decision = new RequestDecision(before, rank, reason, now);
        progress.standAt(outcome);
    }

    /**
     * The decision goes out to the club; nothing happens if it did already.
     *
     * @throws BusinessException {@code seasonal.notDecided} (number)
     */
    public void publish(Instant now) {
        require(decision != null, "seasonal.notDecided");
        if (kept()) {
            decision = decision.published(now);
        }
    }

    /**
     * The decision was never taken, and nobody outside knew of it.
     *
     * @throws BusinessException {@code seasonal.notDecided}, {@code seasonal.publishedAlready} (number)
     */
    public void undoDecision() {
        require(decision != null, "seasonal.notDecided");
        require(kept(), "seasonal.publishedAlready");
        standBefore();
    }

    /**
     * Its club gives up what was granted; nothing happens if it did already.
     *
     * @throws BusinessException {@code seasonal.nothingToRelease} (number)
     */
    public void release(String reason, Instant now) {
        endAs(RequestStatus.RELEASED, reason, now);
    }

    /**
     * The city takes back what was granted; nothing happens if it did already.
     *
     * @throws BusinessException {@code seasonal.nothingToRelease} (number)
     */
    public void revoke(String reason, Instant now) {
        endAs(RequestStatus.REVOKED, reason, now);
    }

    private void endAs(RequestStatus ended, String reason, Instant now) {
        if (status() != ended) {
            require(status().granted() && !kept(), "seasonal.nothingToRelease");
            progress.standAt(ended);
            end = new EarlyEnd(now, reason);
        }
    }

    /**
     * Its club waits for the refused slot; nothing happens if it waits already.
     *
     * @param since the moment that gives its place in the list
     * @throws BusinessException {@code waitinglist.notRefused} (number) unless the club knows of a refusal
     */
    public void waitForSlot(Instant since) {
        if (status() != RequestStatus.WAITING_LIST) {
            require(status() == RequestStatus.REFUSED && !kept(), "waitinglist.notRefused");
            progress.standAt(RequestStatus.WAITING_LIST);
            waiting = new WaitingPlace(since);
        }
    }

    /** Its club waits no longer; nothing happens unless it waits. */
    public void stopWaiting(Instant now) {
        if (status() == RequestStatus.WAITING_LIST) {
            progress.standAt(RequestStatus.REFUSED);
            waiting = waiting.left(now);
        }
    }

    /**
     * What its club waited for came: it can be decided on anew.
     *
     * @throws BusinessException {@code waitinglist.notWaiting} (number)
     */
    public void reopen() {
        require(status() == RequestStatus.WAITING_LIST, "waitinglist.notWaiting");
        standBefore();
        waiting = null;
    }

    private void standBefore() {
        progress.standAt(decision.statusBefore());
        decision = null;
    }

    /** @throws BusinessException {@code seasonal.withdrawn} or {@code seasonal.alreadyDecided} (number) */
    public void requireUndecided() {
        progress.requireUndecided();
    }

    private void require(boolean holds, String code) {
        if (!holds) {
            throw BusinessException.conflict(code, number());
        }
    }

    /** Whether it was decided and the club does not know yet. */
    public boolean kept() {
        return decision != null && decision.publishedAt() == null;
    }

    public RequestStatus status() {
        return progress.status();
    }

    /** Where the club sees it stand: a decision only once it is published. */
    public RequestStatus clubStatus() {
        return kept() ? decision.statusBefore() : status();
    }

    /** Null as long as it is a draft. */
    public String number() {
        return progress.number();
    }

    /** The way it goes until it is decided, each step of it, and when. */
    public RequestProgress progress() {
        return progress;
    }

    /** How it was decided, whether the club knows of it or not. */
    public Optional<RequestDecision> decision() {
        return Optional.ofNullable(decision);
    }

    /** Its place in the waiting list, or the one that its club left. */
    public Optional<WaitingPlace> waiting() {
        return Optional.ofNullable(waiting);
    }

    /** How it ended, if it was granted and ended before its time. */
    public Optional<EarlyEnd> end() {
        return Optional.ofNullable(end);
    }
}
