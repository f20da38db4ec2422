package org.palestre.seasonal.pricing.boundary;

import java.io.Serializable;

/**
 * As what an area is charged.
 *
 * @param item code of an item of the tariff; null if nobody has said so
 * @param slots how many slots there are on it that could not be priced
 */
public record AreaPricing(long areaId, String areaName, String siteName, String item, long slots)
        implements Serializable {}
