package org.palestre.occupancy.reaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.palestre.facilities.event.AreaGivenUp;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Database;

/** An area is not given up while somebody still holds it: whoever gives it up moves or cancels that first. */
@ApplicationScoped
public class KeepOccupiedAreas {

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /** @throws BusinessException CONFLICT {@code occupancy.areaStillOccupied}, which undoes the giving up */
    void refuse(@Observes AreaGivenUp event) {
        long held = database.number(
                "SELECT count(*) FROM occupancy.occupation WHERE area_id = ? AND active AND ends_at > ?",
                event.areaId(),
                event.from().atStartOfDay(clock.getZone()).toInstant());
        if (held > 0) {
            throw BusinessException.conflict("occupancy.areaStillOccupied", held, event.from());
        }
    }
}
