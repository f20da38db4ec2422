package org.palestre.seasonal.commission.entity;

import org.palestre.seasonal.boundary.Publication;
import org.palestre.seasonal.commission.boundary.Opinion;
import org.palestre.seasonal.commission.boundary.Ruling;
import org.palestre.shared.BusinessException;

/**
 * An item of an agenda as it stands in the database.
 *
 * @param publication when the campaign of the request tells clubs
 */
public record AgendaRow(
        long id,
        long version,
        long sessionId,
        long requestId,
        int position,
        Opinion opinion,
        String opinionText,
        Publication publication,
        Ruling ruling) {

    /** @throws BusinessException {@code seasonal.changedMeanwhile} */
    public void requireVersion(long seen) {
        if (seen != version) {
            throw BusinessException.conflict("seasonal.changedMeanwhile");
        }
    }
}
