package org.palestre.seasonal.commission.boundary;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * When and where a session is held, and by whom.
 *
 * @param members null: those who usually sit
 */
public record SessionForm(LocalDate heldOn, LocalTime startsAt, String place, Integer quorum, List<Member> members) {

    public SessionForm {
        members = members == null ? null : List.copyOf(members);
    }
}
