package org.palestre.seasonal.waitinglist.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.palestre.occupancy.boundary.AcceptedPromises;
import org.palestre.seasonal.boundary.Grant;
import org.palestre.seasonal.entity.SlotColumns;
import org.palestre.seasonal.waitinglist.boundary.OfferState;
import org.palestre.seasonal.waitinglist.boundary.OfferView;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Database;

/** The offers made from the waiting list. */
@ApplicationScoped
public class Offers {

    private static final String SELECT = """
            SELECT f.*, s.name AS site,
                   ARRAY(SELECT a.area_id FROM seasonal.slot_offer_area a WHERE a.offer_id = f.id ORDER BY 1) AS area_ids,
                   ARRAY(SELECT a.name FROM seasonal.slot_offer_area x JOIN facilities.area a ON a.id = x.area_id
                          WHERE x.offer_id = f.id ORDER BY a.position, a.name COLLATE "fr-x-icu") AS areas,
                   ARRAY(SELECT concat_ws('|', t.day, to_char(t.start_time, 'HH24:MI'), to_char(t.end_time, 'HH24:MI'))
                           FROM seasonal.slot_offer_time t WHERE t.offer_id = f.id ORDER BY t.day, t.start_time) AS times
              FROM seasonal.slot_offer f
              JOIN seasonal.slot_request r ON r.id = f.request_id
              JOIN facilities.site s ON s.id = r.site_id""";

    @Inject
    private Database database;

    /**
     * An offer that is made.
     *
     * @param accepted what becomes of dates that are promised to other clubs
     * @param sessions how many dates it has now
     */
    public record NewOffer(Grant grant, AcceptedPromises accepted, int sessions) {}

    /**
     * An offer as it stands, with the grant that accepting it gives.
     *
     * @param accepted what becomes then of dates that are promised to other clubs
     */
    public record Offer(OfferView view, Grant grant, AcceptedPromises accepted) {

        /** Whether it can still be answered. */
        public boolean answerable(Instant now) {
            return view.state() == OfferState.OPEN && now.isBefore(view.answerBy());
        }

        /** As its club sees it: over from the moment at which it can no longer be answered, whenever that is noted. */
        public OfferView seen(Instant now) {
            return view.state() == OfferState.OPEN && !answerable(now) ? view.expired() : view;
        }
    }

    /** Writes an offer with what it promises, in one statement; the database says if another open one promises it. */
    public long add(long requestId, long personId, NewOffer offer, Instant now, Instant answerBy) {
        Grant grant = offer.grant();
        return database.number(
                """
                WITH f AS (
                    INSERT INTO seasonal.slot_offer (request_id, made_by, made_at, answer_by, first_date, last_date,
                                                     during_school_breaks, leave_out_conflicts, leave_out_promised, accepted_promises,
                                                     sessions, remark)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id, open, first_date, last_date),
                a AS (INSERT INTO seasonal.slot_offer_area SELECT f.id, unnest(?) FROM f RETURNING area_id),
                t AS (INSERT INTO seasonal.slot_offer_time
                      SELECT f.id, w.day::integer, w.start_time::time, w.end_time::time
                        FROM f, unnest(?, ?, ?) AS w (day, start_time, end_time) RETURNING day, start_time, end_time),
                p AS (INSERT INTO seasonal.slot_offer_promise (offer_id, unit_id, week, dates, open)
                      SELECT f.id, u.unit_id,
                             int4range((t.day * 1440 + extract(epoch FROM t.start_time) / 60)::integer,
                                       (t.day * 1440 + extract(epoch FROM t.end_time) / 60)::integer),
                             daterange(f.first_date, f.last_date, '[]'), true
                        FROM f, t, (SELECT DISTINCT au.unit_id FROM a JOIN facilities.area_unit au USING (area_id)) u)
                SELECT id FROM f""",
                requestId,
                personId,
                now,
                answerBy,
                grant.firstDate(),
                grant.lastDate(),
                grant.duringSchoolBreaks(),
                grant.leaveOutConflicts(),
                offer.accepted().othersLeftOut(),
                offer.accepted().references(),
                offer.sessions(),
                grant.remark(),
                grant.areaIds(),
                grant.times().stream().map(time -> (long) time.day().getValue()).toList(),
                grant.times().stream().map(time -> time.start().toString()).toList(),
                grant.times().stream().map(time -> time.end().toString()).toList());
    }

    /** @throws BusinessException {@code waitinglist.unknownOffer} */
    public Offer get(long id) {
        return database.first(SELECT + " WHERE f.id = ?", Offers::read, id)
                .orElseThrow(() -> BusinessException.notFound("waitinglist.unknownOffer"));
    }

    /** The offer as it stands now, kept from everybody else until this transaction ends. */
    public Offer lock(long id) {
        database.list("SELECT id FROM seasonal.slot_offer WHERE id = ? FOR UPDATE", row -> row.getLong("id"), id);
        return get(id);
    }

    /** The last offer made for a request. */
    public Optional<Offer> last(long requestId) {
        return database.first(SELECT + " WHERE f.request_id = ? ORDER BY f.id DESC LIMIT 1", Offers::read, requestId);
    }

    /** The offers that a club can answer now, the most urgent first. */
    public List<OfferView> answerable(long organisationId, Instant now) {
        return database.list(
                SELECT
                        + " WHERE r.organisation_id = ? AND f.state = 'OPEN' AND f.answer_by > ? ORDER BY f.answer_by, f.id",
                row -> read(row).view(),
                organisationId,
                now);
    }

    /** The open offer of a request. */
    public Optional<Offer> open(long requestId) {
        return last(requestId).filter(offer -> offer.view().state() == OfferState.OPEN);
    }

    /** Closes an open offer; false if it was closed already. */
    public boolean close(long id, OfferState state, Instant now) {
        return database.update(
                        "UPDATE seasonal.slot_offer SET state = ?, closed_at = ? WHERE id = ? AND state = 'OPEN'",
                        state,
                        now,
                        id)
                == 1;
    }

    /** The open offers whose time is over, the oldest first. */
    public List<Long> due(Instant now, int most) {
        return database.list(
                "SELECT id FROM seasonal.slot_offer WHERE state = 'OPEN' AND answer_by <= ? ORDER BY answer_by, id LIMIT ?",
                row -> row.getLong("id"),
                now,
                most);
    }

    /** Who did not leave them out has seen them all, and takes them. */
    private static AcceptedPromises accepted(ResultSet row) throws SQLException {
        return row.getBoolean("leave_out_promised")
                ? AcceptedPromises.of(SlotColumns.texts(row, "accepted_promises"), true)
                : AcceptedPromises.ALL;
    }

    private static Offer read(ResultSet row) throws SQLException {
        LocalDate first = row.getObject("first_date", LocalDate.class);
        LocalDate last = row.getObject("last_date", LocalDate.class);
        boolean breaks = row.getBoolean("during_school_breaks");
        var times = SlotColumns.times(row, "times");
        return new Offer(
                new OfferView(
                        row.getLong("id"),
                        row.getLong("request_id"),
                        OfferState.valueOf(row.getString("state")),
                        Database.instant(row, "made_at"),
                        Database.instant(row, "answer_by"),
                        Database.instant(row, "closed_at"),
                        row.getString("site"),
                        SlotColumns.texts(row, "areas"),
                        times,
                        first,
                        last,
                        breaks,
                        row.getInt("sessions"),
                        row.getString("remark")),
                new Grant(
                        SlotColumns.ids(row, "area_ids"),
                        times,
                        first,
                        last,
                        breaks,
                        row.getBoolean("leave_out_conflicts"),
                        row.getString("remark")),
                accepted(row));
    }
}
