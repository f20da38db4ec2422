package org.palestre.seasonal.campaign.boundary;

import java.io.Serializable;
import java.time.Instant;

/**
 * A club that one expects to answer a campaign, and that has not submitted anything in it.
 *
 * @param contact the name of its correspondent; null if it has none
 * @param email of its correspondent, else of its head office
 * @param language in which it is written to: {@code fr} or {@code en}
 * @param slots how many permits it holds now
 * @param drafts how many requests it has begun in the campaign
 * @param remindedAt when it was last reminded; null if never
 */
public record SilentClub(
        long organisationId,
        String name,
        String contact,
        String email,
        String language,
        int slots,
        int drafts,
        Instant remindedAt)
        implements Serializable {}
