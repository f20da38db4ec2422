package org.palestre.facilities.boundary;

import java.math.BigDecimal;
import java.util.Set;

/** What an agent writes about an area; fields as in {@link AreaView}, null or blank where nothing is known. */
public record AreaChange(
        String name,
        int position,
        AreaSetting setting,
        String surface,
        BigDecimal lengthMetres,
        BigDecimal widthMetres,
        Integer capacity,
        Boolean accessible,
        Boolean lit,
        boolean bookable,
        Boolean specialised,
        Set<String> disciplineCodes) {}
