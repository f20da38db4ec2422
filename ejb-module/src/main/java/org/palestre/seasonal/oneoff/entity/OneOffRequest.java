package org.palestre.seasonal.oneoff.entity;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.palestre.seasonal.oneoff.boundary.DistrictOpinion;
import org.palestre.seasonal.oneoff.boundary.OneOffForm;
import org.palestre.seasonal.oneoff.boundary.OneOffKind;
import org.palestre.seasonal.oneoff.boundary.OneOffStatus;
import org.palestre.shared.BusinessException;

/**
 * A request as it is kept, read whole. What changes it is written by {@link OneOffRequests}.
 *
 * @param number null as long as it is a draft
 * @param language of whoever submitted it
 * @param documentId of the edition of its permit that holds; null if none does, or it is not made yet
 */
public record OneOffRequest(
        long id,
        long version,
        long organisationId,
        OneOffStatus status,
        OneOffForm form,
        Instant savedAt,
        String number,
        Locale language,
        Instant submittedAt,
        Instant examinedAt,
        Instant withdrawnAt,
        Instant decidedAt,
        String decisionReason,
        DistrictOpinion opinion,
        Long documentId,
        List<OneOffDate> dates) {

    /** Under which messages and audit entries stand beside it. */
    public static final String CASE = "seasonal.oneOffRequest";

    /** The number of its permit, whatever the edition. */
    public String permitNumber() {
        return "AOT-" + number.replace('_', '-');
    }

    /** @throws BusinessException {@code oneoff.alreadySubmitted} (number) */
    public void requireDraft() {
        if (status != OneOffStatus.DRAFT) {
            throw BusinessException.conflict("oneoff.alreadySubmitted", number);
        }
    }

    /** @throws BusinessException {@code oneoff.withdrawn} or {@code oneoff.alreadyDecided} (number) */
    public void requireUndecided() {
        if (status == OneOffStatus.WITHDRAWN) {
            throw BusinessException.conflict("oneoff.withdrawn", number);
        }
        if (!status.undecided()) {
            throw BusinessException.conflict("oneoff.alreadyDecided", number);
        }
    }

    /** @throws BusinessException {@code oneoff.changedMeanwhile} if it is not what somebody saw */
    public void requireVersion(long seen) {
        if (seen != version) {
            throw BusinessException.conflict("oneoff.changedMeanwhile");
        }
    }

    /** Where it stands once a withdrawal is undone. */
    public OneOffStatus beforeWithdrawal() {
        if (form.kind() == OneOffKind.MATCH_IN_OWN_SLOT) {
            return OneOffStatus.ANNOUNCED;
        }
        return examinedAt == null ? OneOffStatus.SUBMITTED : OneOffStatus.IN_EXAMINATION;
    }

    /** @throws BusinessException {@code oneoff.unknownDate} */
    public OneOffDate date(long dateId) {
        return dates.stream()
                .filter(date -> date.id() == dateId)
                .findFirst()
                .orElseThrow(() -> BusinessException.notFound("oneoff.unknownDate"));
    }
}
