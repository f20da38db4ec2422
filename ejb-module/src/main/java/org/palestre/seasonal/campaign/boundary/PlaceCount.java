package org.palestre.seasonal.campaign.boundary;

import java.io.Serializable;

/**
 * How many requests were submitted for a site, or for the sites of a district.
 *
 * @param key the site's id or the district's code; null for sites without a district
 * @param name null for sites without a district
 * @param clubs by how many clubs
 */
public record PlaceCount(
        String key, String name, long requests, long clubs, long undecided, long granted, long refused, long withdrawn)
        implements Serializable {}
