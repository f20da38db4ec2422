package org.palestre.seasonal.entity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.palestre.seasonal.boundary.AreaRef;
import org.palestre.seasonal.boundary.WeeklySlot;
import org.palestre.shared.DayEnd;

/** Lists within a row: the times, areas and ids that belong to it, gathered in the same statement. */
public final class SlotColumns {

    /** The times of a request in its order, for a table or alias {@code r}. */
    public static final String REQUEST_TIMES = """
            ARRAY(SELECT concat_ws('|', t.day, to_char(t.start_time, 'HH24:MI'), to_char(t.end_time, 'HH24:MI'))
                    FROM seasonal.slot_request_time t WHERE t.request_id = r.id
                     AND num_nulls(t.day, t.start_time, t.end_time) = 0 ORDER BY t.position) AS times""";

    /** The times of a permit through the week, for a table or alias {@code p}. */
    public static final String PERMIT_TIMES = """
            ARRAY(SELECT concat_ws('|', t.day, to_char(t.start_time, 'HH24:MI'), to_char(t.end_time, 'HH24:MI'))
                    FROM seasonal.permit_time t WHERE t.permit_id = p.id ORDER BY t.day, t.start_time) AS times""";

    private SlotColumns() {}

    public static List<WeeklySlot> times(ResultSet row, String column) throws SQLException {
        return texts(row, column).stream().map(SlotColumns::slot).toList();
    }

    public static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.stream((Object[]) row.getArray(column).getArray())
                .map(Object::toString)
                .toList();
    }

    public static List<Long> ids(ResultSet row, String column) throws SQLException {
        return List.of((Long[]) row.getArray(column).getArray());
    }

    /** Areas that were gathered as {@code id|name}. */
    public static List<AreaRef> areas(ResultSet row, String column) throws SQLException {
        return texts(row, column).stream()
                .map(joined -> joined.split("\\|", 2))
                .map(parts -> new AreaRef(Long.parseLong(parts[0]), parts[1]))
                .toList();
    }

    private static WeeklySlot slot(String joined) {
        String[] parts = joined.split("\\|");
        return new WeeklySlot(
                DayOfWeek.of(Integer.parseInt(parts[0])), LocalTime.parse(parts[1]), DayEnd.parse(parts[2]));
    }
}
