package org.palestre.seasonal.commission.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.palestre.shared.BusinessException;

/**
 * A session without its agenda.
 *
 * @param districtCode null for the commission of the pools
 * @param invitation the action that invited last; null before
 * @param documentId its minutes; null before it is closed
 */
public record SessionFrame(
        long id,
        long version,
        long commissionId,
        String commissionName,
        String districtCode,
        LocalDate heldOn,
        LocalTime startsAt,
        String place,
        int quorum,
        Instant closedAt,
        Instant invitedAt,
        UUID invitation,
        Long documentId) {

    /** @throws BusinessException {@code commission.sessionClosed} (date) */
    public void requireOpen() {
        if (closedAt != null) {
            throw BusinessException.conflict("commission.sessionClosed", heldOn);
        }
    }

    /** @throws BusinessException {@code seasonal.changedMeanwhile} */
    public void requireVersion(long seen) {
        if (seen != version) {
            throw BusinessException.conflict("seasonal.changedMeanwhile");
        }
    }
}
