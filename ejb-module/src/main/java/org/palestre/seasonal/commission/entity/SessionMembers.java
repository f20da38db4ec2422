package org.palestre.seasonal.commission.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.palestre.seasonal.commission.boundary.Attendance;
import org.palestre.seasonal.commission.boundary.Member;
import org.palestre.seasonal.commission.boundary.SessionMember;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Database;

/** Who sits in a session. A member is known by the name, so that a corrected function keeps the attendance. */
@ApplicationScoped
public class SessionMembers {

    @Inject
    private Database database;

    /** Those of a session in their order. */
    public List<SessionMember> of(long sessionId) {
        return database.list(
                "SELECT * FROM seasonal.session_member WHERE session_id = ? ORDER BY position, id",
                SessionRows::present,
                sessionId);
    }

    /** Writes who sits; whoever sat already keeps the attendance. */
    public void write(long sessionId, List<Member> members) {
        database.update("UPDATE seasonal.session_member SET chair = false WHERE session_id = ? AND chair", sessionId);
        int position = 1;
        for (Member member : members) {
            Object[] values = {position++, member.function(), member.email(), member.chair(), sessionId, member.name()};
            int known = database.update(
                    "UPDATE seasonal.session_member SET position = ?, function = ?, email = ?, chair = ?"
                            + " WHERE session_id = ? AND name = ?",
                    values);
            if (known == 0) {
                database.update(
                        "INSERT INTO seasonal.session_member (position, function, email, chair, session_id, name)"
                                + " VALUES (?, ?, ?, ?, ?, ?)",
                        values);
            }
        }
        database.update(
                "DELETE FROM seasonal.session_member WHERE session_id = ? AND NOT name = ANY (?::text[])",
                sessionId,
                members.stream().map(Member::name).toList());
    }

    /**
     * Says who is there.
     *
     * @throws BusinessException {@code commission.unknownMember}
     */
    public void attend(long sessionId, Map<Long, Attendance> attendance) {
        attendance.forEach((memberId, how) -> {
            int changed = database.update(
                    "UPDATE seasonal.session_member SET attendance = ? WHERE session_id = ? AND id = ?",
                    how,
                    sessionId,
                    memberId);
            if (changed == 0) {
                throw BusinessException.notFound("commission.unknownMember");
            }
        });
    }

    /** How many are present. */
    public int present(long sessionId) {
        return (int) database.number(
                "SELECT count(*) FROM seasonal.session_member WHERE session_id = ? AND attendance = 'PRESENT'",
                sessionId);
    }
}
