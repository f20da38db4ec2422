package org.palestre.seasonal.campaign.boundary;

import java.io.Serializable;
import java.time.Instant;
import org.palestre.seasonal.boundary.CampaignPhase;

/**
 * A campaign's window, opened again for one club alone.
 *
 * @param closesAt first moment at which nothing is accepted any more
 * @param requests how many the club submitted in it
 */
public record Reopening(
        long id,
        long campaignId,
        long organisationId,
        String organisationName,
        Instant opensAt,
        Instant closesAt,
        String reason,
        String createdBy,
        CampaignPhase phase,
        long requests)
        implements Serializable {}
