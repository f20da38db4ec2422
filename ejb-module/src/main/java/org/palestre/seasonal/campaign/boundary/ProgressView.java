package org.palestre.seasonal.campaign.boundary;

import java.io.Serializable;
import org.palestre.shared.Page;

/** How a campaign goes, with a page of the clubs that have not answered. */
public record ProgressView(ProgressBoard board, Page<SilentClub> silent) implements Serializable {}
