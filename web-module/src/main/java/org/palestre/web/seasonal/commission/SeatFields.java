package org.palestre.web.seasonal.commission;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.palestre.seasonal.commission.boundary.Attendance;
import org.palestre.seasonal.commission.boundary.SessionMember;

/** Whether a member is there, while that is being noted. */
public class SeatFields implements Serializable {

    private final SessionMember sits;
    private Attendance attendance;

    SeatFields(SessionMember sits) {
        this.sits = sits;
        attendance = sits.attendance();
    }

    /** What is chosen, by the member's id. */
    static Map<Long, Attendance> chosen(List<SeatFields> seats) {
        return seats.stream().collect(Collectors.toMap(seat -> seat.sits.id(), SeatFields::getAttendance));
    }

    boolean changed() {
        return attendance != sits.attendance();
    }

    /** The member as the session knows it. */
    public SessionMember getSits() {
        return sits;
    }

    public Attendance getAttendance() {
        return attendance;
    }

    public void setAttendance(Attendance attendance) {
        this.attendance = attendance;
    }
}
