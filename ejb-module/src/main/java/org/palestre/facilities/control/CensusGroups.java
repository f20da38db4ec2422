package org.palestre.facilities.control;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds which rows of a file are one place. The present census numbers its installations; in the former one, rows of
 * one number are one place, and so are rows of one name that lie near each other.
 */
final class CensusGroups {

    /** Places of one name that lie farther apart are two. */
    static final double NEAR_METRES = 1_000;

    /** The old census numbers come as text; as numbers where they are, so that 99 stands before 100. */
    private static final Comparator<CensusRow> BY_NUMBER = Comparator.comparingInt(
                    (CensusRow row) -> row.number().length())
            .thenComparing(CensusRow::number)
            .thenComparing(CensusRow::key);

    private CensusGroups() {}

    /** The rows by place, each place's rows by number, the places in the order of the file. */
    static List<List<CensusRow>> of(List<CensusRow> rows) {
        Map<String, List<CensusRow>> numbered = new LinkedHashMap<>();
        rows.forEach(row -> numbered.computeIfAbsent(row.siteNumber(), number -> new ArrayList<>())
                .add(row));
        Map<String, List<List<CensusRow>>> byName = new HashMap<>();
        List<List<CensusRow>> groups = new ArrayList<>();
        for (List<CensusRow> sameNumber : numbered.values()) {
            if (sameNumber.get(0).siteNumbered()) {
                groups.add(sameNumber);
                continue;
            }
            String name = CensusTexts.fold(sameNumber.get(0).installation());
            List<List<CensusRow>> sameName = byName.computeIfAbsent(name, key -> new ArrayList<>());
            List<List<CensusRow>> near =
                    sameName.stream().filter(group -> near(group, sameNumber)).toList();
            List<CensusRow> merged = near.isEmpty() ? sameNumber : near.get(0);
            if (near.isEmpty()) {
                sameName.add(sameNumber);
                groups.add(sameNumber);
            } else {
                merged.addAll(sameNumber);
                near.stream().skip(1).forEach(group -> {
                    merged.addAll(group);
                    sameName.removeIf(other -> other == group);
                    groups.removeIf(other -> other == group);
                });
            }
        }
        groups.forEach(group -> group.sort(BY_NUMBER));
        return groups;
    }

    private static boolean near(Collection<CensusRow> some, Collection<CensusRow> others) {
        return some.stream().anyMatch(row -> others.stream().anyMatch(other -> near(row.point(), other.point())));
    }

    /** Whether two points may be one place; a place that is not known is near everything. */
    static boolean near(GeoPoint one, GeoPoint other) {
        return one == null || other == null || one.metresTo(other) <= NEAR_METRES;
    }
}
