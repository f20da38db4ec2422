package org.palestre.seasonal.control;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.palestre.seasonal.entity.Campaign;
import org.palestre.seasonal.entity.SlotRequest;

/** Who was refused may ask for something else after the window has closed, until a date that the office sets. */
public final class AfterRefusal {

    private AfterRefusal() {}

    /** The last day on which something else can be asked for: as the campaign says, or its seasons' last. */
    public static LocalDate until(Campaign campaign, Period period) {
        return campaign.afterRefusal().askUntil() == null
                ? period.lastDate()
                : campaign.afterRefusal().askUntil();
    }

    /** Whether it is still possible on that day. */
    public static boolean possible(Campaign campaign, Period period, LocalDate today) {
        return !today.isAfter(until(campaign, period));
    }

    /** The window that holds for these drafts of one club: the longer one only if all of them follow a refusal. */
    static SubmissionWindow window(
            SubmissionWindow usual, Campaign campaign, List<SlotRequest> drafts, Period period, ZoneId zone) {
        if (drafts.stream().anyMatch(draft -> draft.followsId() == null)) {
            return usual;
        }
        Instant end = until(campaign, period).plusDays(1).atStartOfDay(zone).toInstant();
        return end.isAfter(usual.closesAt()) ? new SubmissionWindow(usual.opensAt(), end) : usual;
    }
}
