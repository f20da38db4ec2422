package org.palestre.seasonal.boundary;

import java.io.Serializable;
import java.time.Instant;

/**
 * A request that is still being written.
 *
 * @param version to hand back with the next save; a save of an older version is refused
 * @param step where writing stopped
 */
public record DraftView(
        long id,
        long version,
        long organisationId,
        String organisationName,
        CampaignView campaign,
        SlotRequestForm form,
        FormStep step,
        Instant savedAt)
        implements Serializable {}
