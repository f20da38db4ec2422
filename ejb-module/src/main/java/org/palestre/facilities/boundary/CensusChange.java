package org.palestre.facilities.boundary;

import java.io.Serializable;

/**
 * One difference between a place and the census.
 *
 * @param subject {@code site} or {@code area}
 * @param field the column, which the screens' texts name
 * @param before what the city has; null if nothing
 * @param after what the census says
 * @param kept whether the city's own words stand, because somebody wrote them by hand
 */
public record CensusChange(String subject, String field, String before, String after, boolean kept)
        implements Serializable {}
