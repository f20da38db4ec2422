package org.palestre.seasonal.commission.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.palestre.messaging.boundary.Attachment;
import org.palestre.messaging.boundary.NewMessage;
import org.palestre.messaging.boundary.Outbox;
import org.palestre.seasonal.commission.boundary.Attendance;
import org.palestre.seasonal.commission.boundary.Member;
import org.palestre.seasonal.commission.boundary.SessionMember;
import org.palestre.seasonal.commission.boundary.SessionView;
import org.palestre.seasonal.control.FrenchWords;
import org.palestre.shared.BusinessException;

/** Invites the members of a session by mail, those who have an address, with the agenda. */
@ApplicationScoped
public class InvitationMail {

    /** Under which messages stand beside their session. */
    public static final String CASE = "commission.session";

    @Inject
    private Outbox outbox;

    @Inject
    private SessionPapers papers;

    /** Posts the invitations and says how many there are. */
    public int invite(SessionView session) {
        List<Member> invited = session.members().stream()
                .filter(one -> one.attendance() != Attendance.EXCUSED)
                .map(SessionMember::member)
                .filter(member -> member.email() != null)
                .toList();
        if (invited.isEmpty()) {
            throw BusinessException.conflict("commission.nobodyToInvite");
        }
        Attachment agenda =
                new Attachment("ordre-du-jour-" + session.heldOn() + ".pdf", "application/pdf", papers.agenda(session));
        invited.forEach(member -> outbox.post(new NewMessage(
                member.email(),
                "commission-invitation",
                Locale.FRENCH,
                Map.of(
                        "name", member.name(),
                        "commission", session.commissionName(),
                        "date", FrenchWords.date(session.heldOn()),
                        "day", FrenchWords.day(session.heldOn().getDayOfWeek()),
                        "time", FrenchWords.time(session.startsAt()),
                        "place", session.place(),
                        "items", session.items().size()),
                CASE,
                session.id(),
                List.of(agenda),
                false)));
        return invited.size();
    }
}
