package org.palestre.web.occupancy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.palestre.accounts.boundary.OrganisationView;
import org.palestre.occupancy.boundary.ClubSession;
import org.palestre.occupancy.boundary.NextSessions;
import org.palestre.web.i18n.Words;
import org.palestre.web.shell.CurrentUser;

/** The next dates of the club for which the person at the screen acts. */
@Named
@RequestScoped
public class NextSessionsBacking {

    private static final int FEW = 6;

    @Inject
    private NextSessions sessions;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    private List<ClubSession> list;

    /** The next dates; none for a person who acts for no club. */
    public List<ClubSession> getList() {
        if (list == null) {
            OrganisationView club = currentUser.getActingFor();
            list = club == null ? List.of() : sessions.of(club.id(), FEW);
        }
        return list;
    }

    /** How many days it looks ahead. */
    public long getDays() {
        return NextSessions.AHEAD.toDays();
    }

    public LocalDate day(ClubSession session) {
        return session.startsAt().atZone(clock.getZone()).toLocalDate();
    }

    public LocalTime start(ClubSession session) {
        return session.startsAt().atZone(clock.getZone()).toLocalTime();
    }

    public LocalTime end(ClubSession session) {
        return session.endsAt().atZone(clock.getZone()).toLocalTime();
    }

    /** Why it does not take place; empty if it does. */
    public String why(ClubSession session) {
        String detail = session.detail() == null ? "" : session.detail().strip();
        String reason = words.say(session.leftOut());
        return reason.isEmpty() || detail.isEmpty() || detail.equalsIgnoreCase(reason)
                ? reason + (reason.isEmpty() ? detail : "")
                : reason + " – " + detail;
    }

    /** The icon that goes with its state. */
    public String icon(ClubSession session) {
        return switch (session.state()) {
            case PLANNED -> "check";
            case SUSPENDED -> "pause-circle";
            case LEFT_OUT -> "minus-circle";
            case CANCELLED -> "times-circle";
        };
    }

    /** The colour that goes with its state. */
    public String tone(ClubSession session) {
        return switch (session.state()) {
            case PLANNED -> "success";
            case SUSPENDED -> "warning";
            case LEFT_OUT -> "neutral";
            case CANCELLED -> "danger";
        };
    }
}
