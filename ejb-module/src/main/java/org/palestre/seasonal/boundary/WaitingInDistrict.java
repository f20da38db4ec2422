package org.palestre.seasonal.boundary;

import java.io.Serializable;
import java.time.Instant;

/**
 * How many requests wait for a decision in a district.
 *
 * @param districtCode null for sites whose district is not known, as is the name
 * @param oldest when the one that has waited longest was submitted
 */
public record WaitingInDistrict(String districtCode, String districtName, long waiting, Instant oldest)
        implements Serializable {}
