package org.palestre.facilities.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.palestre.facilities.boundary.CensusChange;
import org.palestre.facilities.boundary.CensusOutcome;
import org.palestre.facilities.boundary.CensusRowView;
import org.palestre.facilities.control.CensusPlan.NewSite;
import org.palestre.facilities.control.CensusPlan.Update;
import org.palestre.facilities.control.KnownPlaces.KnownArea;
import org.palestre.facilities.control.KnownPlaces.KnownSite;

/**
 * Decides what an import of the census will do, given what the city has. The same file and the same city always give
 * the same plan, so that what was shown is what is done.
 */
public final class CensusPlanner {

    private final KnownPlaces places;
    private final DistrictFinder districts;
    private final boolean overwrite;
    private final SiteFinder sites;
    private final Map<Long, List<KnownArea>> areasBySite;
    private final Map<String, List<KnownArea>> areasByNumber;
    private final CensusPlan plan = new CensusPlan();

    private CensusPlanner(KnownPlaces places, boolean overwrite) {
        this.places = places;
        this.overwrite = overwrite;
        this.districts = new DistrictFinder(places.districts());
        this.sites = new SiteFinder(places.sites());
        this.areasBySite = places.areas().stream().collect(Collectors.groupingBy(KnownArea::siteId));
        this.areasByNumber = places.areas().stream()
                .filter(area -> area.number() != null)
                .collect(Collectors.groupingBy(KnownArea::number));
    }

    /** @param overwrite whether the census replaces what agents have written by hand */
    public static CensusPlan plan(CensusFile file, KnownPlaces places, boolean overwrite) {
        CensusPlanner planner = new CensusPlanner(places, overwrite);
        CensusGroups.of(file.rows()).forEach(planner::place);
        planner.plan.rows.addAll(file.refused());
        planner.plan.rows.sort(Comparator.comparingInt(CensusRowView::line));
        return planner.plan;
    }

    /** Rows of one place: each goes to the site that has its area, the others to the site that the place is. */
    private void place(List<CensusRow> rows) {
        CensusAreaMatches matches = new CensusAreaMatches(rows, areasByNumber);
        Map<KnownSite, List<CensusRow>> bySite = new LinkedHashMap<>();
        List<CensusRow> fresh = new ArrayList<>();
        for (CensusRow row : rows) {
            KnownArea area = matches.of(row);
            if (area == null) {
                fresh.add(row);
            } else {
                bySite.computeIfAbsent(sites.byId(area.siteId()), site -> new ArrayList<>())
                        .add(row);
            }
        }
        if (!fresh.isEmpty()) {
            Optional<KnownSite> site = bySite.keySet().stream().findFirst().or(() -> sites.find(rows.get(0)));
            if (site.isPresent()) {
                bySite.computeIfAbsent(site.get(), key -> new ArrayList<>()).addAll(fresh);
            } else {
                create(fresh);
            }
        }
        bySite.forEach((site, here) -> update(site, here, matches));
    }

    private void create(List<CensusRow> rows) {
        CensusRow first = rows.get(0);
        plan.newSites.add(new NewSite(
                first.siteNumbered() ? first.siteNumber() : null,
                CensusSiteKind.of(rows),
                district(first).orElse(null),
                first.site()));
        AreaNames names = new AreaNames(List.of());
        for (CensusRow row : rows) {
            newArea(row, null, names);
            show(row, CensusOutcome.CREATED, null, List.of());
        }
    }

    private void update(KnownSite site, List<CensusRow> rows, CensusAreaMatches matches) {
        if (site.givenUp()) {
            rows.forEach(row -> show(row, CensusOutcome.UNCHANGED, "facilities.census.siteGivenUp", List.of()));
            return;
        }
        List<KnownArea> areas = areasBySite.getOrDefault(site.id(), List.of());
        AreaNames names = new AreaNames(
                areas.stream().map(area -> area.current().get("name")).toList());
        matches.adopt(rows, areas);
        List<CensusChange> siteChanges = updateSite(site, rows.get(0));
        for (CensusRow row : rows) {
            List<CensusChange> changes = new ArrayList<>(row == rows.get(0) ? siteChanges : List.of());
            KnownArea area = matches.of(row);
            if (area == null) {
                newArea(row, site.id(), names);
                show(row, CensusOutcome.CREATED, null, changes);
            } else if (area.givenUp()) {
                show(row, CensusOutcome.UNCHANGED, "facilities.census.areaGivenUp", changes);
            } else {
                changes.addAll(updateArea(area, row, names));
                show(row, outcome(changes), null, changes);
            }
        }
    }

    private List<CensusChange> updateSite(KnownSite site, CensusRow row) {
        List<CensusChange> changes =
                new ArrayList<>(CensusMerge.compare("site", site.current(), site.census(), row.site(), overwrite));
        String district = site.districtCode() == null ? district(row).orElse(null) : null;
        if (district != null) {
            changes.add(new CensusChange("site", "district", null, district, false));
        }
        String number = row.siteNumbered() ? row.siteNumber() : site.number();
        boolean newNumber = row.siteNumbered() && !row.siteNumber().equals(site.number());
        if (!changes.isEmpty() || newNumber || !site.census().equals(row.site())) {
            plan.siteUpdates.add(new Update(site.id(), number, null, district, taken(changes), row.site()));
        }
        return changes;
    }

    private List<CensusChange> updateArea(KnownArea area, CensusRow row, AreaNames names) {
        Map<String, String> census = new HashMap<>(row.area());
        String said = row.equipment();
        if (said.equals(area.census().get("censusName"))) {
            census.put("name", area.census().get("name"));
        } else if (!CensusTexts.fold(said)
                .equals(CensusTexts.fold(area.current().get("name")))) {
            census.put("name", names.free(said));
        }
        List<CensusChange> changes = CensusMerge.compare("area", area.current(), area.census(), census, overwrite);
        census.put("censusName", said);
        boolean sameIdentity = row.number().equals(area.number()) && row.key().equals(area.key());
        if (!changes.isEmpty() || !sameIdentity || !area.census().equals(census)) {
            plan.areaUpdates.add(new Update(area.id(), row.number(), row.key(), null, taken(changes), census));
        }
        return changes;
    }

    private void newArea(CensusRow row, Long siteId, AreaNames names) {
        Map<String, String> values = new HashMap<>(row.area());
        values.put("name", names.free(row.equipment()));
        Map<String, String> census = new HashMap<>(values);
        census.put("censusName", row.equipment());
        plan.newAreas.add(new CensusPlan.NewArea(
                siteId,
                siteId == null ? plan.newSites.size() - 1 : -1,
                row.number(),
                row.key(),
                row.municipal(),
                CensusDisciplines.of(row, places.disciplines()),
                values,
                census));
    }

    private Optional<String> district(CensusRow row) {
        return districts.find(row.insee(), row.site().get("postal_code"), row.point());
    }

    private static CensusOutcome outcome(List<CensusChange> changes) {
        if (changes.isEmpty()) {
            return CensusOutcome.UNCHANGED;
        }
        return changes.stream().allMatch(CensusChange::kept) ? CensusOutcome.KEPT : CensusOutcome.CHANGED;
    }

    private static Map<String, String> taken(List<CensusChange> changes) {
        return changes.stream()
                .filter(change -> !change.kept() && !change.field().equals("district"))
                .collect(Collectors.toMap(CensusChange::field, CensusChange::after));
    }

    private void show(CensusRow row, CensusOutcome outcome, String reason, List<CensusChange> changes) {
        plan.rows.add(new CensusRowView(
                row.line(), outcome, reason, null, row.installation(), row.equipment(), List.copyOf(changes)));
    }
}
