package org.palestre.seasonal.renewal.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.palestre.shared.Database;

/** What was counted of slots, however many, in one statement. */
@ApplicationScoped
public class CountedUse {

    @Inject
    private Database database;

    /** In per cent with one decimal, by the request that renews the slot. */
    public Map<Long, BigDecimal> rates(Collection<Long> requestIds) {
        return database
                .list("""
                        SELECT DISTINCT ON (r.id) r.id, round(100.0 * u.used / u.planned, 1) AS rate
                          FROM seasonal.slot_request r
                          JOIN seasonal.slot_use u ON u.permit_number = r.renewed_permit_number
                          JOIN calendar.season s ON s.id = u.season_id
                         WHERE r.id = ANY (?::bigint[]) ORDER BY r.id, s.start_date DESC""", row -> Map.entry(row.getLong("id"), row.getBigDecimal("rate")), List.copyOf(requestIds))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
