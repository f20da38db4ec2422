package org.palestre.seasonal.event;

/**
 * A campaign was created as the one after another: what was set up around that one holds for it too, until the office
 * says otherwise.
 */
public record CampaignFollows(long campaignId, long formerId) {}
