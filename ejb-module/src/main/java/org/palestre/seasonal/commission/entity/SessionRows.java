package org.palestre.seasonal.commission.entity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.palestre.seasonal.commission.boundary.Attendance;
import org.palestre.seasonal.commission.boundary.Member;
import org.palestre.seasonal.commission.boundary.SessionMember;
import org.palestre.seasonal.commission.boundary.SessionSummary;

/** How rows of sessions and members are read. */
final class SessionRows {

    private SessionRows() {}

    static SessionSummary summary(ResultSet row) throws SQLException {
        return new SessionSummary(
                row.getLong("id"),
                row.getLong("commission_id"),
                row.getString("name"),
                row.getObject("held_on", LocalDate.class),
                row.getObject("starts_at", LocalTime.class),
                row.getString("place"),
                row.getBoolean("closed"),
                row.getLong("items"),
                row.getLong("decided"));
    }

    static Member member(ResultSet row) throws SQLException {
        return new Member(
                row.getString("name"), row.getString("function"), row.getString("email"), row.getBoolean("chair"));
    }

    static SessionMember present(ResultSet row) throws SQLException {
        return new SessionMember(row.getLong("id"), member(row), Attendance.valueOf(row.getString("attendance")));
    }
}
