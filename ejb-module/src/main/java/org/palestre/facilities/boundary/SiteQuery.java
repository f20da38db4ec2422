package org.palestre.facilities.boundary;

import java.util.Collection;
import java.util.List;

/**
 * Which sites are looked for; what is null does not narrow the search.
 *
 * @param q words of the name or address; neither accents nor case matter
 * @param disciplineCode only sites where this discipline is practised
 * @param districtCode only sites of this district
 * @param accessible true: only sites that people in wheelchairs can enter
 * @param among only sites among these, by id
 */
public record SiteQuery(
        String q, String disciplineCode, String districtCode, Boolean accessible, Collection<Long> among) {

    /** Every site. */
    public static final SiteQuery ALL = new SiteQuery(null, null, null, null);

    public SiteQuery {
        among = among == null ? null : List.copyOf(among);
    }

    /** Sites of the whole city. */
    public SiteQuery(String q, String disciplineCode, String districtCode, Boolean accessible) {
        this(q, disciplineCode, districtCode, accessible, null);
    }

    /** The same, but only among some sites. */
    public SiteQuery among(Collection<Long> siteIds) {
        return new SiteQuery(q, disciplineCode, districtCode, accessible, siteIds);
    }
}
