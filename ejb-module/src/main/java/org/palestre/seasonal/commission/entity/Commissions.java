package org.palestre.seasonal.commission.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.palestre.accounts.boundary.AgentScope;
import org.palestre.seasonal.commission.boundary.CommissionForm;
import org.palestre.seasonal.commission.boundary.CommissionView;
import org.palestre.seasonal.commission.boundary.Member;
import org.palestre.seasonal.commission.boundary.SessionSummary;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Database;

/** The commissions of the city, the active ones first. */
@ApplicationScoped
public class Commissions {

    private static final String SELECT = """
            WITH waiting AS (
                SELECT w.commission_id, count(*) AS requests
                  FROM seasonal.slot_request r JOIN seasonal.site_commission w ON w.site_id = r.site_id
                 WHERE r.status IN ('SUBMITTED', 'IN_EXAMINATION', 'BEFORE_COMMISSION')
                   AND NOT EXISTS (SELECT FROM seasonal.agenda_item i WHERE i.request_id = r.id AND NOT i.closed)
                 GROUP BY w.commission_id)
            SELECT c.*, q.name AS district, coalesce(w.requests, 0) AS waiting
              FROM seasonal.commission c LEFT JOIN facilities.district q ON q.code = c.district_code
              LEFT JOIN waiting w ON w.commission_id = c.id
             WHERE (? OR c.district_code = ANY (?::text[])) AND (?::bigint IS NULL OR c.id = ?)
             ORDER BY c.active DESC, q.position NULLS LAST, c.id""";

    @Inject
    private Database database;

    @Inject
    private SessionLists sessions;

    /** Those of a scope; the pools' is for whoever keeps the whole city. */
    public List<CommissionView> in(AgentScope scope) {
        return list(scope.wholeCity(), scope.districtCodes(), null);
    }

    /** @throws BusinessException {@code commission.unknown} */
    public CommissionView get(long id) {
        return list(true, List.of(), id).stream()
                .findFirst()
                .orElseThrow(() -> BusinessException.notFound("commission.unknown"));
    }

    private List<CommissionView> list(boolean all, Collection<String> districts, Long id) {
        Map<Long, SessionSummary> next = sessions.next();
        Map<Long, List<Member>> members = members(id);
        return database.list(SELECT, row -> read(row, next, members), all, districts, id, id);
    }

    private Map<Long, List<Member>> members(Long id) {
        Map<Long, List<Member>> members = new HashMap<>();
        database.list(
                        "SELECT * FROM seasonal.commission_member WHERE ?::bigint IS NULL OR commission_id = ?"
                                + " ORDER BY commission_id, position",
                        row -> Map.entry(row.getLong("commission_id"), SessionRows.member(row)),
                        id,
                        id)
                .forEach(one -> members.computeIfAbsent(one.getKey(), key -> new ArrayList<>())
                        .add(one.getValue()));
        return members;
    }

    /** Writes a new commission and gives its id. */
    public long add(CommissionForm form) {
        long id = database.number(
                "INSERT INTO seasonal.commission (name, district_code, place, quorum, active) VALUES (?, ?, ?, ?, ?)"
                        + " RETURNING id",
                form.name(),
                form.districtCode(),
                form.place(),
                form.quorum(),
                form.active());
        write(id, form.members());
        return id;
    }

    /** @throws BusinessException {@code seasonal.changedMeanwhile} */
    public void change(long id, long version, CommissionForm form) {
        int changed = database.update(
                "UPDATE seasonal.commission SET version = version + 1, name = ?, district_code = ?, place = ?, quorum = ?,"
                        + " active = ? WHERE id = ? AND version = ?",
                form.name(),
                form.districtCode(),
                form.place(),
                form.quorum(),
                form.active(),
                id,
                version);
        if (changed == 0) {
            throw BusinessException.conflict("seasonal.changedMeanwhile");
        }
        database.update("DELETE FROM seasonal.commission_member WHERE commission_id = ?", id);
        write(id, form.members());
    }

    private void write(long id, List<Member> members) {
        List<Object[]> rows = new ArrayList<>();
        for (Member member : members) {
            rows.add(new Object[] {id, rows.size() + 1, member.name(), member.function(), member.email(), member.chair()
            });
        }
        database.batch(
                "INSERT INTO seasonal.commission_member (commission_id, position, name, function, email, chair)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                rows);
    }

    private static CommissionView read(ResultSet row, Map<Long, SessionSummary> next, Map<Long, List<Member>> members)
            throws SQLException {
        long id = row.getLong("id");
        return new CommissionView(
                id,
                row.getLong("version"),
                row.getString("name"),
                row.getString("district_code"),
                row.getString("district"),
                row.getString("place"),
                row.getInt("quorum"),
                row.getBoolean("active"),
                members.getOrDefault(id, List.of()),
                next.get(id),
                row.getLong("waiting"));
    }
}
