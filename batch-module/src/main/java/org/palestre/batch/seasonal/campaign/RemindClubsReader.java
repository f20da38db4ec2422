package org.palestre.batch.seasonal.campaign;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.List;
import org.palestre.batch.shared.WaitingItemsReader;

/** The clubs that wait for a reminder, in the order of their ids. */
@Named
@Dependent
public class RemindClubsReader extends WaitingItemsReader {

    @EJB
    private ReminderClerk clerk;

    @Override
    protected long left(long reminderId) {
        return clerk.left(reminderId);
    }

    @Override
    protected List<Long> waiting(long reminderId, long after, int most) {
        return clerk.waiting(reminderId, after, most);
    }
}
