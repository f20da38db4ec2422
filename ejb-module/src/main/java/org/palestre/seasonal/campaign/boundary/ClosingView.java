package org.palestre.seasonal.campaign.boundary;

import java.io.Serializable;
import org.palestre.seasonal.boundary.CampaignView;

/**
 * What closing a campaign now would bring.
 *
 * @param requests how many were submitted
 * @param clubsWithDrafts how many clubs have begun a request and not handed it in: they would be told
 * @param silentClubs how many clubs that one expects have not answered
 */
public record ClosingView(CampaignView campaign, long requests, long clubsWithDrafts, long silentClubs)
        implements Serializable {}
