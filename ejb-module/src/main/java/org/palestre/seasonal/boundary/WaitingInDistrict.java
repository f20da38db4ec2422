package org.palestre.seasonal.boundary;

import java.io.Serializable;

/**
 * How many requests wait for a decision in a district.
 *
 * @param districtCode null for sites whose district is not known, as is the name
 */
public record WaitingInDistrict(String districtCode, String districtName, long waiting) implements Serializable {}
