package org.palestre.seasonal.campaign.entity;

import java.time.Instant;
import org.palestre.seasonal.campaign.boundary.RequiredDocument;

/**
 * A document that a campaign asks a club for.
 *
 * @param endsAt first moment at which the campaign takes nothing more from this club
 * @param keptAt when the office noted that the club has it in order; may be null
 */
public record AskedDocument(
        long campaignId, String campaignName, Instant endsAt, RequiredDocument document, Instant keptAt) {}
