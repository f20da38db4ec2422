package org.palestre.facilities.control;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.palestre.facilities.control.KnownPlaces.KnownArea;

/**
 * Which area of the city each row is about: the one with its number and key; else, where one row and one area of a
 * number remain, those two (the census has renamed it); else one of the same name that no other row is about.
 */
final class CensusAreaMatches {

    private final Map<CensusRow, KnownArea> matches = new HashMap<>();
    private final Set<Long> taken = new HashSet<>();

    CensusAreaMatches(List<CensusRow> rows, Map<String, List<KnownArea>> areasByNumber) {
        for (CensusRow row : rows) {
            areasByNumber.getOrDefault(row.number(), List.of()).stream()
                    .filter(area -> row.key().equals(area.key()))
                    .findFirst()
                    .ifPresent(area -> match(row, area));
        }
        for (CensusRow row : rows) {
            List<KnownArea> free = areasByNumber.getOrDefault(row.number(), List.of()).stream()
                    .filter(area -> !taken.contains(area.id()))
                    .toList();
            boolean onlyRow = rows.stream()
                    .noneMatch(other ->
                            other != row && other.number().equals(row.number()) && !matches.containsKey(other));
            if (!matches.containsKey(row) && free.size() == 1 && onlyRow) {
                match(row, free.get(0));
            }
        }
    }

    /** Also matches by name, among the areas of the site that the rows belong to. */
    void adopt(List<CensusRow> rows, List<KnownArea> areas) {
        for (CensusRow row : rows) {
            if (!matches.containsKey(row)) {
                String name = CensusTexts.fold(row.equipment());
                areas.stream()
                        .filter(area -> !taken.contains(area.id()) && !ofSameCensus(row, area))
                        .filter(area ->
                                name.equals(CensusTexts.fold(area.current().get("name"))))
                        .findFirst()
                        .ifPresent(area -> match(row, area));
            }
        }
    }

    KnownArea of(CensusRow row) {
        return matches.get(row);
    }

    private void match(CensusRow row, KnownArea area) {
        matches.put(row, area);
        taken.add(area.id());
    }

    /** Two numbers of one census are two pieces of equipment, whatever their names. */
    private static boolean ofSameCensus(CensusRow row, KnownArea area) {
        return area.number() != null && row.siteNumbered() == area.key().isEmpty();
    }
}
