package org.palestre.occupancy.schooltime.control;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds areas by the names of their site and their own, whatever the accents and capitals, or by number as {@code #12}. */
public final class SchoolPlaceIndex {

    private final Map<String, List<SchoolPlace>> bySite;
    private final Map<Long, SchoolPlace> byArea = new HashMap<>();

    public SchoolPlaceIndex(Collection<SchoolPlace> places) {
        bySite = places.stream().collect(Collectors.groupingBy(place -> SchoolHoursFile.fold(place.siteName())));
        places.forEach(place -> byArea.put(place.areaId(), place));
    }

    /**
     * The place, or why there is none.
     *
     * @param error null if it was found
     */
    public record Found(SchoolPlace place, String error) {}

    /** The area of that name in the only site of that name. */
    public Found find(String site, String area) {
        if (area.matches("#\\d{1,18}")) {
            SchoolPlace place = byArea.get(Long.valueOf(area.substring(1)));
            return new Found(place, place == null ? "schooltime.unknownArea" : null);
        }
        if (site == null) {
            return new Found(null, "schooltime.noSite");
        }
        List<SchoolPlace> inSite = bySite.getOrDefault(SchoolHoursFile.fold(site), List.of());
        if (inSite.isEmpty()) {
            return new Found(null, "schooltime.unknownSite");
        }
        if (inSite.stream().map(SchoolPlace::siteId).distinct().count() > 1) {
            return new Found(null, "schooltime.ambiguousSite");
        }
        return inSite.stream()
                .filter(place -> SchoolHoursFile.fold(place.areaName()).equals(SchoolHoursFile.fold(area)))
                .findFirst()
                .map(place -> new Found(place, null))
                .orElseGet(() -> new Found(null, "schooltime.unknownAreaOfSite"));
    }
}
