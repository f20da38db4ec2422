package org.palestre.seasonal.waitinglist.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.palestre.seasonal.boundary.WeeklySlot;

/**
 * A request that waits, as a line for the office.
 *
 * @param position its place among those that wait for a part of the same, by the moment of joining
 * @param total how many these are
 * @param dates how many dates of it are to come
 * @param free on how many of them it could be had now
 * @param offer what became of the last offer; null if there was none
 * @param answerBy until when the open offer can be answered; null if none is open
 */
public record WaitingItem(
        long requestId,
        String number,
        long organisationId,
        String organisationName,
        String siteName,
        List<String> areaNames,
        List<WeeklySlot> times,
        String disciplineName,
        Instant since,
        int position,
        int total,
        int dates,
        int free,
        OfferState offer,
        Instant answerBy)
        implements Serializable {

    public WaitingItem {
        areaNames = List.copyOf(areaNames);
        times = List.copyOf(times);
    }

    /** Whether most of the dates that are left could be had now. */
    public boolean mostlyFree() {
        return dates > 0 && 2 * free > dates;
    }
}
