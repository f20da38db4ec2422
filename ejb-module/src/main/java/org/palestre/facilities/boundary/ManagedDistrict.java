package org.palestre.facilities.boundary;

import java.util.List;

/**
 * A district in the agents' list.
 *
 * @param postalCodes by which an import of the census knows it, as by the INSEE codes
 * @param latitude about where its middle lies, null if not known, as is the longitude
 * @param position its place in the city's order
 * @param siteCount sites that lie in it
 */
public record ManagedDistrict(
        String code,
        String name,
        List<String> postalCodes,
        List<String> inseeCodes,
        Double latitude,
        Double longitude,
        int position,
        int siteCount,
        long version) {}
