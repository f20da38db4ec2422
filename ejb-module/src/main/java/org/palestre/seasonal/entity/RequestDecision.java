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
import org.palestre.shared.InstantColumn;

/** What the city decided on a request, and when its club was told. */
@Embeddable
@Access(AccessType.FIELD)
public class RequestDecision {

    @Column(name = "decided_at")
    @Convert(converter = InstantColumn.class)
    private Instant decidedAt;

    @Column(name = "decision_reason")
    private String reason;

    /** Where it stood before: there an undone decision leads back to. */
    @Enumerated(EnumType.STRING)
    @Column(name = "status_before")
    private RequestStatus statusBefore;

    /** Which of its wishes was granted. */
    @Column(name = "granted_rank")
    private Integer grantedRank;

    @Column(name = "published_at")
    @Convert(converter = InstantColumn.class)
    private Instant publishedAt;

    protected RequestDecision() {}

    RequestDecision(RequestStatus before, Integer grantedRank, String reason, Instant decidedAt) {
        statusBefore = before;
        this.grantedRank = grantedRank;
        this.reason = reason;
        this.decidedAt = decidedAt;
    }

    /** The same, known to the club. */
    RequestDecision published(Instant now) {
        RequestDecision known = new RequestDecision(statusBefore, grantedRank, reason, decidedAt);
        known.publishedAt = now;
        return known;
    }

    RequestStatus statusBefore() {
        return statusBefore;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    /** Why it was refused, or the office's remark on a grant; may be null then. */
    public String reason() {
        return reason;
    }

    /** Which of its wishes was granted, from 1; null unless it was. */
    public Integer grantedRank() {
        return grantedRank;
    }

    /** When the club was told; null while the decision is kept. */
    public Instant publishedAt() {
        return publishedAt;
    }
}
