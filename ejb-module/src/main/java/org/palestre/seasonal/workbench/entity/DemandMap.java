package org.palestre.seasonal.workbench.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.palestre.accounts.boundary.AgentScope;
import org.palestre.facilities.boundary.SiteKind;
import org.palestre.seasonal.control.Period;
import org.palestre.seasonal.workbench.boundary.DemandCell;
import org.palestre.seasonal.workbench.boundary.DemandFilter;
import org.palestre.seasonal.workbench.boundary.SiteDemand;
import org.palestre.shared.Database;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/** Demand against supply, counted in minutes of smallest parts by PostgreSQL, in one statement for a page of sites. */
@ApplicationScoped
public class DemandMap {

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /**
     * The sites of an agent's scope.
     *
     * @param period the campaign's seasons, in whose dates a slot counts as granted
     * @param monday of the ordinary week
     */
    public Page<SiteDemand> page(
            DemandFilter filter, AgentScope scope, Period period, LocalDate monday, PageRequest page) {
        DemandQuery query = new DemandQuery(filter, scope, period, monday, clock.getZone(), page);
        List<Cell> cells = database.list(query.sql(), DemandMap::read, query.values());
        return new Page<>(sites(cells), cells.isEmpty() ? 0 : cells.get(0).total());
    }

    private static List<SiteDemand> sites(List<Cell> cells) {
        Map<Long, List<Cell>> bySite = new LinkedHashMap<>();
        cells.forEach(cell ->
                bySite.computeIfAbsent(cell.siteId(), id -> new ArrayList<>()).add(cell));
        return bySite.values().stream()
                .map(days -> new SiteDemand(
                        days.get(0).siteId(),
                        days.get(0).siteName(),
                        days.get(0).districtCode(),
                        days.get(0).kind(),
                        days.stream().map(Cell::demand).toList()))
                .toList();
    }

    private static Cell read(ResultSet row) throws SQLException {
        return new Cell(
                row.getLong("id"),
                row.getString("name"),
                row.getString("district_code"),
                SiteKind.valueOf(row.getString("kind")),
                row.getLong("total"),
                new DemandCell(
                        row.getLong("requests"),
                        row.getLong("asked"),
                        row.getLong("alternatives"),
                        row.getLong("supply"),
                        row.getLong("granted"),
                        row.getLong("taken"),
                        row.getLong("free")));
    }

    private record Cell(
            long siteId, String siteName, String districtCode, SiteKind kind, long total, DemandCell demand) {}
}
