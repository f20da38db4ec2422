package org.palestre.web.seasonal.commission;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.palestre.seasonal.commission.boundary.AgendaItemView;
import org.palestre.seasonal.commission.boundary.Attendance;
import org.palestre.seasonal.commission.boundary.CloseSession;
import org.palestre.seasonal.commission.boundary.ConsultSessions;
import org.palestre.seasonal.commission.boundary.PlanSession;
import org.palestre.seasonal.commission.boundary.PrepareAgenda;
import org.palestre.seasonal.commission.boundary.SessionView;
import org.palestre.web.shell.Notices;

/** A session: who is there, its agenda, its papers, and its end. The item that is open is decided by {@link DecideItemBacking}. */
@Named
@ViewScoped
public class CommissionSessionBacking implements Serializable {

    @Inject
    private ConsultSessions consultSessions;

    @Inject
    private PlanSession planSession;

    @Inject
    private PrepareAgenda prepareAgenda;

    @Inject
    private CloseSession closeSession;

    @Inject
    private Notices notices;

    private final UUID action = UUID.randomUUID();

    private Long id;
    private Long item;
    private SessionView session;
    private List<SeatFields> seats = List.of();

    /** Reads the session that the address names. */
    public void load() {
        session = consultSessions.session(id == null ? 0 : id);
        seats = session.members().stream().map(SeatFields::new).toList();
    }

    /** The item that the address names; else the first that is not decided; else null. */
    public AgendaItemView getOpen() {
        return session.items().stream()
                .filter(one -> item != null && one.id() == item)
                .findFirst()
                .or(() -> session.items().stream()
                        .filter(one -> item == null && one.ruling() == null)
                        .findFirst())
                .orElse(null);
    }

    /** The item after the open one; null at the end. */
    public AgendaItemView getNext() {
        return neighbour(1);
    }

    /** The item before the open one; null at the beginning. */
    public AgendaItemView getPrevious() {
        return neighbour(-1);
    }

    private AgendaItemView neighbour(int step) {
        int index = session.items().indexOf(getOpen()) + step;
        return getOpen() == null || index < 0 || index >= session.items().size()
                ? null
                : session.items().get(index);
    }

    /** Notes who is there. */
    public String attend() {
        planSession.attend(id, SeatFields.chosen(seats));
        notices.success("commission.attendanceSaved");
        return address();
    }

    /** Invites the members who are not excused, with what was said of them just now; the same page twice invites once. */
    public String invite() {
        if (seats.stream().anyMatch(SeatFields::changed)) {
            planSession.attend(id, SeatFields.chosen(seats));
        }
        planSession.invite(id, action);
        notices.success("commission.invited");
        return address();
    }

    /** Takes a request off the agenda. */
    public String takeOff(AgendaItemView line) {
        prepareAgenda.takeOff(line.id(), line.version());
        notices.success("commission.takenOff", line.request().number());
        return address();
    }

    /** Moves a request up or down. */
    public String move(AgendaItemView line, int position) {
        prepareAgenda.move(line.id(), position);
        return address();
    }

    /** Closes the session. */
    public String close() {
        closeSession.close(id, session.version());
        notices.success("commission.closed");
        return address();
    }

    /** The session does not take place. */
    public String cancel() {
        planSession.cancel(id, session.version());
        notices.success("commission.cancelled");
        return "/gestion/commission?faces-redirect=true&id=" + session.commissionId();
    }

    private String address() {
        return address(null);
    }

    /** This page once more, with an item open; with the next undecided one if none is named. */
    public String address(Long open) {
        return "/gestion/commission-session?faces-redirect=true&id=" + id + (open == null ? "" : "&item=" + open);
    }

    /** The ways in which a member may attend. */
    public Attendance[] getAttendances() {
        return Attendance.values();
    }

    public SessionView getSession() {
        return session;
    }

    /** The members, with what is chosen about each. */
    public List<SeatFields> getSeats() {
        return seats;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getItem() {
        return item;
    }

    public void setItem(Long item) {
        this.item = item;
    }
}
