package org.palestre.seasonal.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.palestre.seasonal.control.TypicalWeeks;
import org.palestre.shared.Roles;

/**
 * Shows who is on some areas in an ordinary week, to whoever asks for a weekly slot or decides on one.
 *
 * <p>A season that lies ahead is almost empty while its slots are being asked for. So the slots that clubs hold in the
 * season that runs now are shown beside it: art. 12 lets a club ask to keep its slot.
 */
@Stateless
@RolesAllowed(Roles.PERSON)
public class ConsultTypicalWeek {

    @Inject
    private TypicalWeeks weeks;

    /** The ordinary week of a season on these areas of a site. */
    public TypicalWeekView week(long siteId, Collection<Long> areaIds, long seasonId) {
        return week(siteId, areaIds, weeks.monday(seasonId));
    }

    /** The week that begins on this day, on these areas of a site. */
    public TypicalWeekView week(long siteId, Collection<Long> areaIds, LocalDate monday) {
        return weeks.weeks(List.of(siteId), areaIds, monday).of(siteId, areaIds);
    }
}
