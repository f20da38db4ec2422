package org.palestre.seasonal.workbench.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.palestre.accounts.boundary.AgentScope;
import org.palestre.occupancy.boundary.SeriesForecast;
import org.palestre.seasonal.boundary.RequestStatus;
import org.palestre.seasonal.workbench.boundary.ProposalFilter;
import org.palestre.seasonal.workbench.boundary.ProposalKind;
import org.palestre.seasonal.workbench.boundary.ProposalState;
import org.palestre.seasonal.workbench.boundary.ProposalView;
import org.palestre.seasonal.workbench.control.Feasibility;
import org.palestre.seasonal.workbench.control.SlotForecasts;
import org.palestre.shared.Database;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/** Proposals with whether they can still be carried out; the number of statements does not depend on how many. */
@ApplicationScoped
public class ProposalList {

    private static final SeriesForecast NOTHING = new SeriesForecast(List.of(), 0, List.of(), null, List.of());

    private static final String FROM = """

              FROM seasonal.proposal p
              JOIN seasonal.slot_request r ON r.id = p.request_id
              JOIN facilities.site s ON s.id = r.site_id
             WHERE\s""";

    private static final String SELECT = """
            WITH page AS MATERIALIZED (
                SELECT p.*, r.version AS request_version, r.number, r.status, r.decided_at, r.organisation_id,
                       coalesce((SELECT a.site_id FROM seasonal.proposal_area q JOIN facilities.area a ON a.id = q.area_id
                                  WHERE q.proposal_id = p.id LIMIT 1), r.site_id) AS place %s ORDER BY p.changed_at DESC, p.id DESC LIMIT ? OFFSET ?
            )
            SELECT page.*, s.name AS site, s.district_code, o.name AS organisation, e.given_name || ' ' || e.family_name AS made_by,
                   ARRAY(SELECT a.id || '|' || a.name FROM seasonal.proposal_area q JOIN facilities.area a ON a.id = q.area_id
                          WHERE q.proposal_id = page.id ORDER BY a.position, a.name COLLATE "fr-x-icu") AS areas,
                   ARRAY(SELECT concat_ws('|', w.day, to_char(w.start_time, 'HH24:MI'), to_char(w.end_time, 'HH24:MI'))
                           FROM seasonal.proposal_time w WHERE w.proposal_id = page.id ORDER BY w.day, w.start_time) AS times,
                   EXISTS (SELECT FROM seasonal.proposal_area q JOIN facilities.area a ON a.id = q.area_id
                            WHERE q.proposal_id = page.id AND (a.closed_on IS NOT NULL OR NOT a.bookable)) AS place_gone,
                   (SELECT count(DISTINCT q.id) FROM seasonal.proposal_area mine
                      JOIN facilities.area_unit my_unit ON my_unit.area_id = mine.area_id
                      JOIN facilities.area_unit same ON same.unit_id = my_unit.unit_id
                      JOIN seasonal.proposal_area other ON other.area_id = same.area_id
                      JOIN seasonal.proposal q ON q.id = other.proposal_id AND q.request_id <> page.request_id
                           AND q.first_date <= page.last_date AND page.first_date <= q.last_date
                      JOIN seasonal.slot_request x ON x.id = q.request_id
                           AND x.status IN ('SUBMITTED', 'IN_EXAMINATION', 'BEFORE_COMMISSION')
                      JOIN seasonal.proposal_time w ON w.proposal_id = page.id
                      JOIN seasonal.proposal_time v ON v.proposal_id = q.id AND v.day = w.day
                           AND v.start_time < w.end_time AND w.start_time < v.end_time
                     WHERE mine.proposal_id = page.id) AS rivals
              FROM page
              JOIN facilities.site s ON s.id = page.place
              JOIN accounts.organisation o ON o.id = page.organisation_id
              JOIN accounts.person e ON e.id = page.person_id
             ORDER BY page.changed_at DESC, page.id DESC""";

    @Inject
    private Database database;

    @Inject
    private WishedSlots wished;

    @Inject
    private SlotForecasts forecasts;

    /** A proposal whose state is yet to be told. */
    private record Row(ProposalView view, Instant decidedAt, Instant takenAt, boolean placeGone) {}

    /** A page of what the filter leaves of an agent's scope, the latest first. */
    public Page<ProposalView> page(ProposalFilter filter, AgentScope scope, long personId, PageRequest page) {
        SiteChoice sites = new SiteChoice(scope);
        List<Object> values = new ArrayList<>(sites.values());
        StringBuilder where = new StringBuilder(FROM).append(sites.where());
        if (filter.campaignId() != null) {
            where.append(" AND r.campaign_id = ?");
            values.add(filter.campaignId());
        }
        if (filter.requestId() != null) {
            where.append(" AND p.request_id = ?");
            values.add(filter.requestId());
        }
        if (filter.mineOnly()) {
            where.append(" AND p.person_id = ?");
            values.add(personId);
        }
        if (filter.undecidedOnly()) {
            where.append(" AND r.status IN ('SUBMITTED', 'IN_EXAMINATION', 'BEFORE_COMMISSION')");
        }
        long total = database.number("SELECT count(*)" + where, values.toArray());
        values.addAll(List.of(page.size(), page.offset()));
        return new Page<>(
                told(database.list(SELECT.formatted(where), row -> read(row, personId), values.toArray())), total);
    }

    /** One proposal, wherever it is. */
    public Optional<ProposalView> get(long id, long personId) {
        return told(database.list(SELECT.formatted(FROM + "p.id = ?"), row -> read(row, personId), id, 1, 0)).stream()
                .findFirst();
    }

    /** Each with what it would get now. */
    private List<ProposalView> told(List<Row> rows) {
        List<Long> open = rows.stream()
                .map(Row::view)
                .filter(view -> view.kind() == ProposalKind.GRANT
                        && view.requestStatus().undecided())
                .map(ProposalView::id)
                .toList();
        Map<Long, SeriesForecast> told = new HashMap<>();
        if (!open.isEmpty()) {
            List<Map.Entry<Long, WishedSlot>> slots =
                    List.copyOf(wished.ofProposals(open).entrySet());
            List<SeriesForecast> inOrder = forecasts.of(
                    slots.stream().map(slot -> slot.getValue().slot()).toList());
            IntStream.range(0, slots.size()).forEach(n -> told.put(slots.get(n).getKey(), inOrder.get(n)));
        }
        return rows.stream()
                .map(row -> told(row, told.getOrDefault(row.view().id(), NOTHING)))
                .toList();
    }

    private static ProposalView told(Row row, SeriesForecast forecast) {
        ProposalView view = row.view();
        ProposalState state = Feasibility.state(
                view.kind(),
                view.requestStatus(),
                row.decidedAt(),
                row.takenAt(),
                row.placeGone(),
                view.leaveOutConflicts(),
                forecast.dates(),
                forecast.taken());
        return view.with(state, forecast.dates(), forecast.taken(), forecast.inTheWay());
    }

    private static Row read(ResultSet row, long personId) throws SQLException {
        return new Row(
                view(row, personId),
                Database.instant(row, "decided_at"),
                Database.instant(row, "taken_at"),
                row.getBoolean("place_gone"));
    }

    private static ProposalView view(ResultSet row, long personId) throws SQLException {
        return new ProposalView(
                row.getLong("id"),
                row.getLong("version"),
                ProposalKind.valueOf(row.getString("kind")),
                null,
                row.getLong("request_id"),
                row.getLong("request_version"),
                row.getString("number"),
                RequestStatus.valueOf(row.getString("status")),
                row.getString("organisation"),
                row.getLong("place"),
                row.getString("site"),
                row.getString("district_code"),
                row.getString("made_by"),
                row.getLong("person_id") == personId,
                Database.instant(row, "made_at"),
                Database.instant(row, "changed_at"),
                row.getInt("wish"),
                Joined.areas(row, "areas"),
                Joined.times(row, "times"),
                row.getObject("first_date", LocalDate.class),
                row.getObject("last_date", LocalDate.class),
                row.getBoolean("during_school_breaks"),
                row.getBoolean("leave_out_conflicts"),
                row.getString("wording"),
                row.getString("note"),
                0,
                0,
                List.of(),
                row.getInt("rivals"),
                FreeColumns.read(row));
    }
}
