package org.palestre.facilities.boundary;

/**
 * Which sites are looked for; what is null does not narrow the search.
 *
 * @param q words of the name or address; neither accents nor case matter
 * @param disciplineCode only sites where this discipline is practised
 * @param districtCode only sites of this district
 * @param accessible true: only sites that people in wheelchairs can enter
 */
public record SiteQuery(String q, String disciplineCode, String districtCode, Boolean accessible) {

    /** Every site. */
    public static final SiteQuery ALL = new SiteQuery(null, null, null, null);
}
