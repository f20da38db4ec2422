package org.palestre.seasonal.entity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.palestre.seasonal.boundary.PermitValidity;
import org.palestre.seasonal.boundary.SuspendedDates;
import org.palestre.shared.Database;

/**
 * What has become of a permit.
 *
 * @param end how it ended before its time, or null
 * @param endsOn the first day on which it holds no more; null if it did not end, or was replaced at once
 * @param suspensions days on which it gives no right to come, in order
 * @param declinedFrom first day of a second season that its club does not want; null if there is none
 */
public record PermitStanding(
        Instant withdrawnAt, End end, LocalDate endsOn, List<SuspendedDates> suspensions, LocalDate declinedFrom) {

    /** The columns that {@link #read} needs, for a table or alias {@code p}. */
    static final String COLUMNS = """
            ARRAY(SELECT concat(lower(x.dates), '|', x.frees, '|', upper(x.dates) - 1) FROM seasonal.permit_suspension x
                   WHERE x.request_id = p.request_id AND NOT isempty(x.dates) ORDER BY 1) AS suspensions,
            (SELECT z.start_date FROM seasonal.carry_over k
               JOIN seasonal.slot_request q ON q.id = k.request_id
               JOIN seasonal.campaign c ON c.id = q.campaign_id
               JOIN calendar.season z ON z.id = c.second_season_id
              WHERE k.request_id = p.request_id AND k.declined_at IS NOT NULL) AS declined_from""";

    /** How a permit can end before its time. */
    public enum End {
        REPLACED,
        REVOKED,
        RELEASED
    }

    /** One whose club wants all of it. */
    public PermitStanding(Instant withdrawnAt, End end, LocalDate endsOn, List<SuspendedDates> suspensions) {
        this(withdrawnAt, end, endsOn, suspensions, null);
    }

    public PermitStanding {
        suspensions = List.copyOf(suspensions);
    }

    static PermitStanding read(ResultSet row) throws SQLException {
        String end = row.getString("withdrawal");
        return new PermitStanding(
                Database.instant(row, "withdrawn_at"),
                end == null ? null : End.valueOf(end),
                row.getObject("withdrawn_from", LocalDate.class),
                Arrays.stream((String[]) row.getArray("suspensions").getArray())
                        .map(PermitStanding::dates)
                        .toList(),
                row.getObject("declined_from", LocalDate.class));
    }

    /** The first day on which it holds no more, before its time; null if it does not end so. */
    public LocalDate endsEarlyOn() {
        return endsOn == null && end == null ? declinedFrom : endsOn;
    }

    /** Whether a permit with these dates holds on a day. */
    public PermitValidity validity(LocalDate first, LocalDate last, LocalDate day) {
        if (end == End.REPLACED) {
            return PermitValidity.REPLACED;
        }
        if (end != null && !day.isBefore(endsOn)) {
            return end == End.REVOKED ? PermitValidity.WITHDRAWN : PermitValidity.RELEASED;
        }
        if (declinedFrom != null && !day.isBefore(declinedFrom)) {
            return PermitValidity.RELEASED;
        }
        if (day.isAfter(last)) {
            return PermitValidity.EXPIRED;
        }
        if (suspensions.stream().anyMatch(dates -> dates.contains(day))) {
            return PermitValidity.SUSPENDED;
        }
        return day.isBefore(first) ? PermitValidity.NOT_YET : PermitValidity.VALID;
    }

    private static SuspendedDates dates(String joined) {
        String[] parts = joined.split("\\|", -1);
        return new SuspendedDates(
                LocalDate.parse(parts[0]),
                parts[2].isEmpty() ? null : LocalDate.parse(parts[2]),
                parts[1].startsWith("t"));
    }
}
