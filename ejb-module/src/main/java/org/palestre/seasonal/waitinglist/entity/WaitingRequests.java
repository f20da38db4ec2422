package org.palestre.seasonal.waitinglist.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palestre.accounts.boundary.AgentScope;
import org.palestre.seasonal.entity.SlotColumns;
import org.palestre.seasonal.waitinglist.boundary.OfferState;
import org.palestre.seasonal.waitinglist.boundary.WaitingItem;
import org.palestre.seasonal.waitinglist.boundary.WaitingPlace;
import org.palestre.seasonal.waitinglist.control.NoDates;
import org.palestre.shared.Database;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/** The requests that wait for a slot, each question in one statement or two. */
@ApplicationScoped
public class WaitingRequests {

    private static final int A_YEAR = 400;
    private static final int NEXT_WEEKS = 28;

    private static final String TABLES = """

              FROM seasonal.slot_request r
              JOIN accounts.organisation o ON o.id = r.organisation_id
              JOIN facilities.site s ON s.id = r.site_id
              JOIN facilities.discipline d ON d.code = r.discipline_code""";

    private static final String WAITING = " WHERE r.status = 'WAITING_LIST'";

    private static final String FROM = TABLES + WAITING;

    private static final String ITEM = """
            SELECT r.id, r.number, r.organisation_id, o.name AS organisation, s.name AS site, d.name AS discipline,
                   r.waiting_since,
                   ARRAY(SELECT a.name FROM seasonal.slot_request_area ra JOIN facilities.area a ON a.id = ra.area_id
                          WHERE ra.request_id = r.id ORDER BY a.position, a.name COLLATE "fr-x-icu") AS areas,
                   (SELECT count(*) FROM seasonal.waiting_for_same(r.id)) + 1 AS total,
                   (SELECT count(*) FROM seasonal.waiting_for_same(r.id) w JOIN seasonal.slot_request e ON e.id = w.request_id
                     WHERE (e.waiting_since, e.id) < (r.waiting_since, r.id)) + 1 AS position,
                   f.state AS offer, CASE WHEN f.state = 'OPEN' THEN f.answer_by END AS answer_by,
            """ + SlotColumns.REQUEST_TIMES + TABLES + """

              LEFT JOIN LATERAL (SELECT state, answer_by FROM seasonal.slot_offer
                                  WHERE request_id = r.id ORDER BY id DESC LIMIT 1) f ON true""" + WAITING;

    @Inject
    private Database database;

    @Inject
    private FreeDates freeDates;

    /** The place of a waiting request; empty unless it waits. */
    public Optional<WaitingPlace> place(long requestId, boolean inOrder) {
        return database.first(
                ITEM + " AND r.id = ?",
                row -> new WaitingPlace(
                        Database.instant(row, "waiting_since"), row.getInt("position"), row.getInt("total"), inOrder),
                requestId);
    }

    /** A page of those that wait in an agent's scope, by site, then by the moment of joining. */
    public Page<WaitingItem> page(
            Long campaignId, AgentScope scope, LocalDate from, ZoneId zone, NoDates none, PageRequest page) {
        List<Object> values = new ArrayList<>();
        String where = where(campaignId, scope, values);
        long total = database.number("SELECT count(*)" + FROM + where, values.toArray());
        values.add(page.size());
        values.add(page.offset());
        List<WaitingItem> items = database.list(
                ITEM + where + " ORDER BY s.name COLLATE \"fr-x-icu\", s.id, r.waiting_since, r.id LIMIT ? OFFSET ?",
                WaitingRequests::read,
                values.toArray());
        return new Page<>(withDates(items, from, zone, none), total);
    }

    /** Those that wait for the same as a request asked for or held, by the moment of joining. */
    public List<WaitingItem> waitingForSame(long requestId, LocalDate from, ZoneId zone, NoDates none) {
        List<WaitingItem> items = database.list(
                ITEM + " AND r.id IN (SELECT w.request_id FROM seasonal.waiting_for_same(?) w)"
                        + " ORDER BY r.waiting_since, r.id",
                WaitingRequests::read,
                requestId);
        return withDates(items, from, zone, none);
    }

    /** How many of those that wait in an agent's scope, and have no open offer, could have most of the next weeks. */
    public long couldBeServed(AgentScope scope, LocalDate from, ZoneId zone, NoDates none) {
        List<Object> values = new ArrayList<>();
        String where = where(null, scope, values);
        List<Long> waiting = database.list(
                "SELECT r.id" + FROM + where + " AND NOT EXISTS (SELECT FROM seasonal.slot_offer f"
                        + " WHERE f.request_id = r.id AND f.state = 'OPEN')",
                row -> row.getLong("id"),
                values.toArray());
        return waiting.isEmpty()
                ? 0
                : freeDates.of(waiting, from, NEXT_WEEKS, zone, none).values().stream()
                        .filter(FreeDates.Dates::mostly)
                        .count();
    }

    /** The number of a request that has waited longer for a part of the same and was never offered anything. */
    public Optional<String> before(long requestId) {
        return database.first("""
                SELECT e.number FROM seasonal.waiting_for_same(?) w JOIN seasonal.slot_request e ON e.id = w.request_id
                  JOIN seasonal.slot_request r ON r.id = ?
                 WHERE (e.waiting_since, e.id) < (r.waiting_since, r.id)
                   AND NOT EXISTS (SELECT FROM seasonal.slot_offer f
                                    WHERE f.request_id = e.id AND f.made_at >= e.waiting_since)
                 ORDER BY e.waiting_since, e.id LIMIT 1""", row -> row.getString("number"), requestId, requestId);
    }

    private List<WaitingItem> withDates(List<WaitingItem> items, LocalDate from, ZoneId zone, NoDates none) {
        if (items.isEmpty()) {
            return items;
        }
        Map<Long, FreeDates.Dates> dates =
                freeDates.of(items.stream().map(WaitingItem::requestId).toList(), from, A_YEAR, zone, none);
        return items.stream()
                .map(item ->
                        with(item, dates.getOrDefault(item.requestId(), new FreeDates.Dates(item.requestId(), 0, 0))))
                .toList();
    }

    private static String where(Long campaignId, AgentScope scope, List<Object> values) {
        String where = "";
        if (!scope.wholeCity()) {
            where = " AND (r.site_id = ANY (?::bigint[]) OR s.district_code = ANY (?))";
            values.add(scope.siteIds());
            values.add(scope.districtCodes());
        }
        if (campaignId != null) {
            where += " AND r.campaign_id = ?";
            values.add(campaignId);
        }
        return where;
    }

    private static WaitingItem with(WaitingItem item, FreeDates.Dates dates) {
        return new WaitingItem(
                item.requestId(),
                item.number(),
                item.organisationId(),
                item.organisationName(),
                item.siteName(),
                item.areaNames(),
                item.times(),
                item.disciplineName(),
                item.since(),
                item.position(),
                item.total(),
                dates.dates(),
                dates.free(),
                item.offer(),
                item.answerBy());
    }

    private static WaitingItem read(ResultSet row) throws SQLException {
        String offer = row.getString("offer");
        return new WaitingItem(
                row.getLong("id"),
                row.getString("number"),
                row.getLong("organisation_id"),
                row.getString("organisation"),
                row.getString("site"),
                SlotColumns.texts(row, "areas"),
                SlotColumns.times(row, "times"),
                row.getString("discipline"),
                Database.instant(row, "waiting_since"),
                row.getInt("position"),
                row.getInt("total"),
                0,
                0,
                offer == null ? null : OfferState.valueOf(offer),
                Database.instant(row, "answer_by"));
    }
}
