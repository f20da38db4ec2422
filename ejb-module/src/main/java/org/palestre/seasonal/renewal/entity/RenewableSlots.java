package org.palestre.seasonal.renewal.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.palestre.seasonal.entity.SlotColumns;
import org.palestre.seasonal.renewal.boundary.RenewableSlot;
import org.palestre.seasonal.renewal.boundary.SlotUse;
import org.palestre.shared.Database;

/** The slots that a club could renew in a campaign, with what was said of them last time, in one statement. */
@ApplicationScoped
public class RenewableSlots {

    private static final String SELECT = """
            SELECT v.permit_id, v.number, v.site_id, s.name AS site, p.first_date, p.last_date, p.during_school_breaks,
                   r.family_code, r.discipline_code, d.name AS discipline, r.age_band, r.gender, r.handicaps, r.paying,
                   r.average_yearly_price, r.how_to_join, r.contact_telephone, r.contact_email, u.label AS season,
                   u.planned, u.used,
                   ARRAY(SELECT concat_ws('|', a.id, a.name) FROM seasonal.permit_area pa
                           JOIN facilities.area a ON a.id = pa.area_id
                          WHERE pa.permit_id = p.id ORDER BY a.position, a.name COLLATE "fr-x-icu") AS areas,
            """ + SlotColumns.PERMIT_TIMES + """

              FROM seasonal.renewable_slot v
              JOIN seasonal.permit p ON p.id = v.permit_id
              JOIN seasonal.slot_request r ON r.id = v.request_id
              JOIN facilities.site s ON s.id = v.site_id
              JOIN facilities.discipline d ON d.code = r.discipline_code
              LEFT JOIN LATERAL (
                   SELECT z.label, w.planned, w.used
                     FROM seasonal.slot_use w JOIN calendar.season z ON z.id = w.season_id
                    WHERE w.permit_number IN (v.number, r.renewed_permit_number)
                    ORDER BY z.start_date DESC LIMIT 1) u ON true
             WHERE v.campaign_id = ?""";

    @Inject
    private Database database;

    /** Those of a club, by site and day. */
    public List<RenewableSlot> of(long campaignId, long organisationId) {
        return database.list(
                SELECT + " AND v.organisation_id = ? ORDER BY s.name COLLATE \"fr-x-icu\", s.id,"
                        + " (SELECT min(t.day * 1440 + extract(epoch FROM t.start_time) / 60)"
                        + " FROM seasonal.permit_time t WHERE t.permit_id = p.id), v.number",
                RenewableSlots::read,
                campaignId,
                organisationId);
    }

    /** Keeps everybody else from renewing these slots until this transaction ends. */
    public void lock(Collection<Long> permitIds) {
        database.list(
                "SELECT id FROM seasonal.permit WHERE id = ANY (?::bigint[]) ORDER BY id FOR NO KEY UPDATE",
                row -> row.getLong("id"),
                permitIds);
    }

    private static RenewableSlot read(ResultSet row) throws SQLException {
        return new RenewableSlot(
                row.getLong("permit_id"),
                row.getString("number"),
                row.getLong("site_id"),
                row.getString("site"),
                SlotColumns.areas(row, "areas"),
                SlotColumns.times(row, "times"),
                row.getObject("first_date", LocalDate.class),
                row.getObject("last_date", LocalDate.class),
                row.getBoolean("during_school_breaks"),
                WrittenParts.activity(row),
                row.getString("discipline"),
                WrittenParts.terms(row),
                row.getString("season") == null
                        ? null
                        : new SlotUse(row.getString("season"), row.getInt("planned"), row.getInt("used")),
                null,
                null);
    }
}
