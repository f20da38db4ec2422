package org.palestre.facilities.boundary;

/**
 * Which sites an agent looks for, and in which order; what is null does not narrow.
 *
 * @param q words of the name or address
 * @param unknownDistrict only sites whose district is not known
 * @param givenUp also sites that the city has given up
 * @param order by what the list is sorted
 */
public record ManagedSiteQuery(
        String q,
        String districtCode,
        boolean unknownDistrict,
        SiteKind kind,
        boolean givenUp,
        Order order,
        boolean descending) {

    /** What a list of sites can be sorted by. */
    public enum Order {
        NAME,
        KIND,
        DISTRICT,
        AREAS
    }
}
