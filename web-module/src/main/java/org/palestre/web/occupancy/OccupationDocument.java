package org.palestre.web.occupancy;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.palestre.occupancy.boundary.OccupationKind;
import org.palestre.occupancy.boundary.OccupationView;

/**
 * An occupation as the API shows it to agents.
 *
 * @param version to be sent back with a change
 * @param organisationId who holds it, if it is an organisation
 * @param seriesId the series it belongs to, if any
 * @param active false once it is cancelled
 * @param cancelReason why it was cancelled
 */
public record OccupationDocument(
        long id,
        long version,
        long areaId,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        OccupationKind kind,
        String title,
        Long organisationId,
        Long seriesId,
        boolean active,
        String cancelReason) {

    static OccupationDocument of(OccupationView view, ZoneId zone) {
        return new OccupationDocument(
                view.id(),
                view.version(),
                view.areaId(),
                OffsetDateTime.ofInstant(view.startsAt(), zone),
                OffsetDateTime.ofInstant(view.endsAt(), zone),
                view.kind(),
                view.title(),
                view.organisationId(),
                view.seriesId(),
                view.active(),
                view.cancelReason());
    }
}
