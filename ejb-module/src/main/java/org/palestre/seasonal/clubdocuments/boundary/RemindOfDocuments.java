package org.palestre.seasonal.clubdocuments.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.palestre.seasonal.clubdocuments.control.DocumentMail;
import org.palestre.seasonal.clubdocuments.entity.ClubDocuments;
import org.palestre.seasonal.clubdocuments.entity.DocumentReminders;
import org.palestre.shared.Roles;

/** Reminds clubs of documents that expire: once as many days before as the city says, and once when they have. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class RemindOfDocuments {

    @Inject
    private DocumentReminders reminders;

    @Inject
    private ClubDocuments documents;

    @Inject
    private DocumentMail mail;

    @Inject
    private Clock clock;

    /** Documents whose club has to be reminded today, at most so many. */
    public List<Long> waiting(int most) {
        return reminders.waiting(LocalDate.now(clock), most);
    }

    /** Reminds of one in a transaction of its own, exactly once for each occasion, whoever else tries. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void remind(long id) {
        HandedIn document = documents.lock(id);
        boolean expired = document.validUntil().isBefore(LocalDate.now(clock));
        if (reminders.note(id, expired, clock.instant())) {
            mail.remind(document, expired);
        }
    }
}
