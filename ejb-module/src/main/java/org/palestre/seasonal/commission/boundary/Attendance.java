package org.palestre.seasonal.commission.boundary;

/** Whether a member comes to a session. */
public enum Attendance {
    /** Invited, nothing said yet. */
    EXPECTED,
    PRESENT,
    EXCUSED,
    ABSENT
}
