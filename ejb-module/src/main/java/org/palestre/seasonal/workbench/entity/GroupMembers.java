package org.palestre.seasonal.workbench.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.palestre.seasonal.boundary.RequestStatus;
import org.palestre.seasonal.workbench.boundary.GroupMember;
import org.palestre.shared.Database;

/** The requests of groups with the names that belong to them, in one statement. */
@ApplicationScoped
public class GroupMembers {

    private static final String SELECT = """
            SELECT r.id, r.version, r.number, r.submitted_at, r.status, r.site_id, o.name AS organisation,
                   d.name AS discipline, s.name AS site, s.district_code,
                   (SELECT count(*) FROM seasonal.proposal p WHERE p.request_id = r.id) AS proposals,
                   ARRAY(SELECT DISTINCT a.id || '|' || a.name FROM seasonal.claim c
                           JOIN facilities.area a ON a.id = c.area_id
                          WHERE c.request_id = r.id AND c.rank <= 1 ORDER BY 1) AS areas,
                   ARRAY(SELECT DISTINCT concat_ws('|', c.day, to_char(c.start_time, 'HH24:MI'),
                                                   to_char(c.end_time, 'HH24:MI'))
                           FROM seasonal.claim c WHERE c.request_id = r.id AND c.rank <= 1 ORDER BY 1) AS times
              FROM seasonal.slot_request r
              JOIN accounts.organisation o ON o.id = r.organisation_id
              JOIN facilities.discipline d ON d.code = r.discipline_code
              JOIN facilities.site s ON s.id = r.site_id
             WHERE r.id = ANY (?::bigint[])""";

    @Inject
    private Database database;

    /**
     * A request with its site.
     *
     * @param request without its rivals
     */
    public record Found(GroupMember request, long siteId, String siteName, String districtCode) {}

    /** These requests by id. */
    public Map<Long, Found> byIds(Collection<Long> ids) {
        return database.list(SELECT, GroupMembers::read, ids).stream()
                .collect(Collectors.toMap(found -> found.request().id(), Function.identity()));
    }

    private static Found read(ResultSet row) throws SQLException {
        return new Found(
                new GroupMember(
                        row.getLong("id"),
                        row.getLong("version"),
                        row.getString("number"),
                        Database.instant(row, "submitted_at"),
                        RequestStatus.valueOf(row.getString("status")),
                        row.getString("organisation"),
                        row.getString("discipline"),
                        Joined.areas(row, "areas"),
                        Joined.times(row, "times"),
                        List.of(),
                        row.getInt("proposals")),
                row.getLong("site_id"),
                row.getString("site"),
                row.getString("district_code"));
    }
}
