package org.palestre.seasonal.entity;

import org.palestre.seasonal.boundary.Publication;
import org.palestre.seasonal.control.Period;

/** What a campaign says to whoever decides on its requests: the dates that can be given, and when clubs are told. */
public record CampaignFrame(Period period, Publication publication) {}
