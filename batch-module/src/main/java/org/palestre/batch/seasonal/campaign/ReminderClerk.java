package org.palestre.batch.seasonal.campaign;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import org.palestre.seasonal.campaign.boundary.SendReminders;
import org.palestre.shared.Roles;

/** Writes to clubs that have not answered, in the name of the product itself, for its job. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReminderClerk {

    @EJB
    private SendReminders reminders;

    /** How many clubs of a reminder wait. */
    public long left(long reminderId) {
        return reminders.left(reminderId);
    }

    /** The clubs that wait, those after one of them. */
    public List<Long> waiting(long reminderId, long after, int most) {
        return reminders.waiting(reminderId, after, most);
    }

    /** Writes to one club, once. */
    public void remind(long reminderId, long organisationId) {
        reminders.remind(reminderId, organisationId);
    }
}
