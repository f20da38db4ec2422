package org.palestre.facilities.control;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the city already has, as far as an import of the census must know it.
 *
 * @param disciplines codes of all disciplines
 */
public record KnownPlaces(
        List<KnownSite> sites, List<KnownArea> areas, List<KnownDistrict> districts, Set<String> disciplines) {

    /**
     * A site.
     *
     * @param number its number in the present census, or null
     * @param current what the city has, by column
     * @param census what the last import said, by column
     */
    public record KnownSite(
            long id,
            String number,
            String districtCode,
            boolean givenUp,
            Map<String, String> current,
            Map<String, String> census) {

        GeoPoint point() {
            String latitude = current.get("latitude");
            return latitude == null
                    ? null
                    : new GeoPoint(Double.parseDouble(latitude), Double.parseDouble(current.get("longitude")));
        }

        boolean called(String foldedName) {
            return foldedName.equals(CensusTexts.fold(current.get("name")))
                    || census.containsKey("name") && foldedName.equals(CensusTexts.fold(census.get("name")));
        }
    }

    /** An area; number and key are its identity in a census, or null. */
    public record KnownArea(
            long id,
            long siteId,
            String number,
            String key,
            boolean givenUp,
            Map<String, String> current,
            Map<String, String> census) {}

    /** A district, and about where its middle lies; the point may be null. */
    public record KnownDistrict(String code, Set<String> inseeCodes, Set<String> postalCodes, GeoPoint middle) {}
}
