package org.palestre.seasonal.change.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.seasonal.boundary.GrantedSession;
import org.palestre.seasonal.boundary.PermitEventKind;
import org.palestre.seasonal.control.PermitAccess;
import org.palestre.seasonal.control.PermitNews;
import org.palestre.seasonal.control.PermitSessions;
import org.palestre.seasonal.entity.PermitJournal;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;
import org.palestre.shared.Texts;

/**
 * Art. 15: slots are for training; now and then a friendly or official match takes place in a club's own slot, if the
 * city is told beforehand. The club tells it here, and the people of the site read it.
 */
@Stateless
@RolesAllowed(Roles.PERSON)
public class AnnounceMatch {

    /** Longest description, in characters. */
    public static final int LONGEST = 300;

    @EJB
    private AuditTrail audit;

    @Inject
    private PermitAccess access;

    @Inject
    private PermitSessions sessions;

    @Inject
    private PermitJournal journal;

    @Inject
    private PermitNews news;

    @Inject
    private Clock clock;

    /**
     * Announces it.
     *
     * @param date a day on which the club has a session
     * @param match who plays whom, friendly or official
     * @throws BusinessException {@code seasonal.unknownPermit} unless the caller acts for the club; {@code
     *     change.noSessionThen} at {@code date}; {@code shared.missing}, {@code shared.tooLong} at {@code match}
     */
    public void announce(long permitId, LocalDate date, String match) {
        PermitAccess.Locked locked = access.lockInForce(access.forClub(permitId));
        sessions.requireDay(locked.permit(), date, "date");
        String wording = Texts.required(match, "match", LONGEST);
        if (sessions.toCome(locked.permit(), date, date).stream()
                .map(GrantedSession::date)
                .noneMatch(date::equals)) {
            throw BusinessException.invalid("change.noSessionThen", "date");
        }
        journal.note(locked.permit(), PermitEventKind.MATCH_ANNOUNCED, clock.instant(), true, date, null, 1, wording);
        PermitNews.News told = PermitNews.News.of(PermitEventKind.MATCH_ANNOUNCED, date, null, null, wording);
        news.tellClub(locked.permit(), locked.request(), told);
        news.tellSite(locked.permit(), locked.request(), told);
        audit.record(
                "change.announceMatch",
                "seasonal.permit",
                permitId,
                locked.permit().number() + ", " + date);
    }
}
