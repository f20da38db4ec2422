package org.palestre.seasonal.commission.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * A session with its members and its agenda.
 *
 * @param version to hand back with a change
 * @param quorum how many members must be present for a decision
 * @param closedAt when its minutes were made; null before
 * @param invitedAt when members were last invited; null before
 * @param items in the order of the agenda
 */
public record SessionView(
        long id,
        long version,
        long commissionId,
        String commissionName,
        String districtCode,
        LocalDate heldOn,
        LocalTime startsAt,
        String place,
        int quorum,
        Instant closedAt,
        Instant invitedAt,
        List<SessionMember> members,
        List<AgendaItemView> items)
        implements Serializable {

    public SessionView {
        members = List.copyOf(members);
        items = List.copyOf(items);
    }

    public boolean closed() {
        return closedAt != null;
    }

    /** How many members are present. */
    public int present() {
        return (int) members.stream()
                .filter(one -> one.attendance() == Attendance.PRESENT)
                .count();
    }

    /** Whether enough members are present for decisions. */
    public boolean quorate() {
        return present() >= quorum;
    }

    /** Who presides; null if nobody does. */
    public SessionMember chair() {
        return members.stream().filter(one -> one.member().chair()).findFirst().orElse(null);
    }

    /** How many clubs are told what was decided when the session is closed. */
    public long toTell() {
        return items.stream().filter(AgendaItemView::toldOnClosing).count();
    }

    /** How many items are decided or postponed. */
    public long done() {
        return items.stream().filter(item -> item.ruling() != null).count();
    }
}
