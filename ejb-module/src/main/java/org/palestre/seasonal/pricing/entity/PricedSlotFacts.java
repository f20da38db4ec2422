package org.palestre.seasonal.pricing.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** What is known of slots and their clubs, by request, in one statement; requests that do not exist are missing. */
    public Map<Long, SlotFacts> of(Collection<Long> requestIds) {
        Map<Long, SlotFacts> facts = new LinkedHashMap<>();
        database.list("""
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
                 WHERE r.id = ANY (?::bigint[]) ORDER BY r.id""", PricedSlotFacts::read, List.copyOf(requestIds))
                .forEach(one -> facts.put(one.requestId(), one));
        return facts;
    }

    /** The sessions that stand in the plannings, of all seasons and editions of each slot, by request and in order. */
    public Map<Long, List<SlotSession>> sessions(Collection<Long> requestIds, ZoneId zone) {
        if (requestIds.isEmpty()) {
            return Map.of();
        }
        Map<Long, List<SlotSession>> sessions = new HashMap<>();
        database.list(
                """
                SELECT w.id, o.area_id, o.starts_at, o.ends_at FROM unnest(?::bigint[]) w (id)
                  JOIN occupancy.series s ON s.reference = ? || w.id
                  JOIN occupancy.occupation o ON o.series_id = s.id
                 WHERE o.active ORDER BY w.id, o.starts_at, o.area_id""",
                row -> sessions.computeIfAbsent(row.getLong("id"), id -> new ArrayList<>())
                        .add(session(row, zone)),
                List.copyOf(requestIds),
                ClubMail.CASE + ":");
        return sessions;
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
