package org.palestre.facilities.boundary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * An area: what people book.
 *
 * @param districtCode of its site, null if not known
 * @param unitIds the units it covers, in order, never empty: two areas with a unit in common exclude each other
 * @param bookable false for areas that nobody may ask for, as a pool without public lanes
 * @param lengthMetres null if not known, as are width, capacity, surface and setting
 * @param specialised whether schools have no precedence on it (art. 9); null: as the kind of its site says
 * @param disciplineCodes what is practised on it
 * @param position its place in the site's order
 * @param closedOn the day from which it is given up; null while in use
 */
public record AreaView(
        long id,
        String name,
        long siteId,
        String siteName,
        String districtCode,
        List<Long> unitIds,
        boolean bookable,
        AreaSetting setting,
        String surface,
        BigDecimal lengthMetres,
        BigDecimal widthMetres,
        Integer capacity,
        Boolean accessible,
        Boolean lit,
        Boolean specialised,
        List<String> disciplineCodes,
        int position,
        LocalDate closedOn,
        long version) {}
