package org.palestre.seasonal.waitinglist.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.palestre.seasonal.boundary.WeeklySlot;

/**
 * An offer of a slot that became free.
 *
 * @param answerBy first moment at which it is too late to answer
 * @param closedAt when it was answered, expired or was taken back; null while it is open
 * @param sessions how many dates it has, as they were counted when it was made
 */
public record OfferView(
        long id,
        long requestId,
        OfferState state,
        Instant madeAt,
        Instant answerBy,
        Instant closedAt,
        String siteName,
        List<String> areaNames,
        List<WeeklySlot> times,
        LocalDate firstDate,
        LocalDate lastDate,
        boolean duringSchoolBreaks,
        int sessions,
        String remark)
        implements Serializable {

    public OfferView {
        areaNames = List.copyOf(areaNames);
        times = List.copyOf(times);
    }

    /** The same, when the time to answer has run out. */
    public OfferView expired() {
        return new OfferView(
                id,
                requestId,
                OfferState.EXPIRED,
                madeAt,
                answerBy,
                answerBy,
                siteName,
                areaNames,
                times,
                firstDate,
                lastDate,
                duringSchoolBreaks,
                sessions,
                remark);
    }
}
