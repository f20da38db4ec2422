package org.palestre.seasonal.oneoff.reaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.palestre.occupancy.event.OccupationCancelled;
import org.palestre.occupancy.event.OccupationMoved;
import org.palestre.seasonal.oneoff.control.OneOffEditions;
import org.palestre.seasonal.oneoff.entity.OneOffDates;

/**
 * A granted date that the planning cancels or moves is cancelled or moved in its request too, and the permit that says
 * otherwise is void. The holder is told there.
 */
@ApplicationScoped
public class KeepGrantedDates {

    @Inject
    private OneOffDates dates;

    @Inject
    private OneOffEditions editions;

    @Inject
    private Clock clock;

    void onCancelled(@Observes OccupationCancelled event) {
        if (event.seriesId() == null && event.organisationId() != null) {
            dates.lockDateOf(event.occupationId()).ifPresent(date -> {
                dates.cancelled(date.dateId(), event.occupationId(), event.reason());
                editions.changed(date.requestId());
            });
        }
    }

    void onMoved(@Observes OccupationMoved event) {
        if (event.seriesId() == null && event.organisationId() != null) {
            dates.lockDateOf(event.occupationId()).ifPresent(date -> {
                dates.moved(date.dateId(), clock.getZone());
                editions.changed(date.requestId());
            });
        }
    }
}
