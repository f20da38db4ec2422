package org.palestre.seasonal.workbench.entity;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.palestre.seasonal.boundary.AreaRef;
import org.palestre.seasonal.boundary.WeeklySlot;
import org.palestre.shared.DayEnd;

/** Lists within a row, gathered in the same statement. */
final class Joined {

    private Joined() {}

    /** Texts; empty for null. */
    static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null
                ? List.of()
                : Arrays.stream((Object[]) array.getArray())
                        .map(Object::toString)
                        .toList();
    }

    /** Areas, each {@code id|name}. */
    static List<AreaRef> areas(ResultSet row, String column) throws SQLException {
        return texts(row, column).stream()
                .map(joined -> joined.split("\\|", 2))
                .map(area -> new AreaRef(Long.parseLong(area[0]), area[1]))
                .toList();
    }

    /** Times of the week, each {@code day|start|end}. */
    static List<WeeklySlot> times(ResultSet row, String column) throws SQLException {
        return texts(row, column).stream()
                .map(joined -> joined.split("\\|"))
                .map(time -> new WeeklySlot(
                        DayOfWeek.of(Integer.parseInt(time[0])), LocalTime.parse(time[1]), DayEnd.parse(time[2])))
                .toList();
    }
}
