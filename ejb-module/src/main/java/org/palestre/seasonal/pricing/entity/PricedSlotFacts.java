package org.palestre.seasonal.pricing.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.palestre.seasonal.control.ClubMail;
import org.palestre.seasonal.entity.SlotColumns;
import org.palestre.seasonal.pricing.boundary.FreeOfCharge;
import org.palestre.seasonal.pricing.control.SlotFacts;
import org.palestre.seasonal.pricing.control.SlotSession;
import org.palestre.shared.Database;

/** Reads what the price of a slot depends on. */
@ApplicationScoped
public class PricedSlotFacts {

    @Inject
    private Database database;

    /** What is known of a slot and its club. */
    public Optional<SlotFacts> of(long requestId) {
        return database.first("""
                SELECT r.id, r.organisation_id, o.name,
                       (SELECT p.number FROM seasonal.permit p WHERE p.request_id = r.id LIMIT 1) AS permit, s.tariff_code,
                       coalesce(c.user_kind, (SELECT a.user_kind FROM seasonal.pricing_age_band a WHERE a.age_band = r.age_band),
                                'ASSOCIATION') AS user_kind,
                       coalesce(c.resident, cardinality(s.resident_postcodes) = 0
                                OR o.head_office_postcode = ANY (s.resident_postcodes)) AS resident,
                       f.reason, f.article,
                       ARRAY(SELECT concat_ws('|', b.kind, b.subject, b.value) FROM seasonal.price_basis b
                              WHERE b.request_id = r.id ORDER BY 1) AS bases
                  FROM seasonal.slot_request r
                  JOIN accounts.organisation o ON o.id = r.organisation_id
                 CROSS JOIN seasonal.pricing_rules s
                  LEFT JOIN seasonal.club_pricing c ON c.organisation_id = o.id
                  LEFT JOIN seasonal.free_of_charge f ON f.request_id = r.id
                 WHERE r.id = ?""", PricedSlotFacts::read, requestId);
    }

    /** The sessions that stand in the plannings, of all its seasons and editions. */
    public List<SlotSession> sessions(long requestId, ZoneId zone) {
        return database.list("""
                SELECT o.area_id, o.starts_at, o.ends_at FROM occupancy.series s
                  JOIN occupancy.occupation o ON o.series_id = s.id
                 WHERE s.reference = ? AND o.active ORDER BY o.starts_at, o.area_id""", row -> session(row, zone), ClubMail.CASE + ":" + requestId);
    }

    private static SlotSession session(ResultSet row, ZoneId zone) throws SQLException {
        ZonedDateTime start = Database.instant(row, "starts_at").atZone(zone);
        ZonedDateTime end = Database.instant(row, "ends_at").atZone(zone);
        return new SlotSession(row.getLong("area_id"), start.toLocalDate(), start.toLocalTime(), end.toLocalTime());
    }

    private static SlotFacts read(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        return new SlotFacts(
                row.getLong("id"),
                row.getLong("organisation_id"),
                row.getString("name"),
                row.getString("permit"),
                row.getString("tariff_code"),
                row.getString("user_kind"),
                row.getBoolean("resident"),
                reason == null ? null : new FreeOfCharge(reason, row.getString("article")),
                SlotColumns.texts(row, "bases").stream()
                        .map(PricedSlotFacts::basis)
                        .toList());
    }

    private static SlotFacts.Basis basis(String joined) {
        String[] parts = joined.split("\\|", 3);
        return new SlotFacts.Basis(SlotFacts.Basis.Kind.valueOf(parts[0]), parts[1], parts[2]);
    }
}
