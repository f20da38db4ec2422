package org.palestre.seasonal.boundary;

import java.io.Serializable;

/** A campaign among those from which one is chosen, without its texts and figures. */
public record CampaignChoice(long id, String name, CampaignPhase phase, Publication publication)
        implements Serializable {}
