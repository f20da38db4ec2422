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
 * The way that a request goes until it is decided: draft, submitted, in examination, before the commission or, by the
 * club itself, withdrawn, which can be undone. Where it stands afterwards is for {@link DecidedRequest} to say.
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

    protected RequestProgress() {}

    /** Handed in; from now on it has a number and is not written any more. */
    public void submit(String newNumber, long personId, String speaks, Instant now) {
        requireDraft();
        number = newNumber;
        submittedBy = personId;
        language = speaks;
        submittedAt = now;
        status = RequestStatus.SUBMITTED;
    }

    /** The office begins to work on it; nothing happens unless it was only submitted. */
    public void takeInHand(Instant now) {
        if (status == RequestStatus.SUBMITTED) {
            examinedAt = now;
            status = RequestStatus.IN_EXAMINATION;
        }
    }

    /** It is put on the agenda of a commission, which the club sees. */
    public void putBeforeCommission(Instant now) {
        requireUndecided();
        examinedAt = examinedAt == null ? now : examinedAt;
        status = RequestStatus.BEFORE_COMMISSION;
    }

    /** It is on no agenda any more, and stands where the office examines it; nothing happens unless it was. */
    public void takeOffAgenda() {
        if (status == RequestStatus.BEFORE_COMMISSION) {
            status = RequestStatus.IN_EXAMINATION;
        }
    }

    /** The club takes it back; nothing happens if it did already. */
    public void withdraw(Instant now) {
        if (status != RequestStatus.WITHDRAWN) {
            requireUndecided();
            withdrawnAt = now;
            status = RequestStatus.WITHDRAWN;
        }
    }

    /** The club wants it after all: it stands where it stood before; nothing happens unless it is withdrawn. */
    public void undoWithdrawal() {
        if (status == RequestStatus.WITHDRAWN) {
            withdrawnAt = null;
            status = examinedAt == null ? RequestStatus.SUBMITTED : RequestStatus.IN_EXAMINATION;
        }
    }

    /** It stands elsewhere, for a reason that the request knows. */
    void standAt(RequestStatus other) {
        status = other;
    }

    /** @throws BusinessException {@code seasonal.alreadySubmitted} (number) if it is a draft no more */
    public void requireDraft() {
        if (status != RequestStatus.DRAFT) {
            throw BusinessException.conflict("seasonal.alreadySubmitted", number);
        }
    }

    /** @throws BusinessException {@code seasonal.withdrawn} or {@code seasonal.alreadyDecided} (number) */
    public void requireUndecided() {
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
}
