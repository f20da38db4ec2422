package org.palestre.web.occupancy;

import java.time.Instant;
import java.util.Set;
import org.palestre.occupancy.boundary.OccupationKind;

/** What a program sends about an occupation. */
final class OccupationBody {

    private OccupationBody() {}

    /**
     * An occupation that is asked for; times are ISO 8601 with an offset.
     *
     * @param organisationId the holder; left out for the city itself
     * @param acceptedPromises references of what is promised to others and is taken from them knowingly
     */
    public record Wanted(
            Long areaId,
            Instant startsAt,
            Instant endsAt,
            OccupationKind kind,
            String title,
            Long organisationId,
            Set<String> acceptedPromises) {}

    /**
     * A change.
     *
     * @param version the one that was seen
     * @param acceptedPromises as in {@link Wanted}
     */
    public record Change(Long version, Long areaId, Instant startsAt, Instant endsAt, Set<String> acceptedPromises) {}
}
