package org.palestre.seasonal.renewal.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.palestre.seasonal.boundary.WeeklySlot;

/** A slot that nobody asked for by the end of the window: it can be given to another club. */
public record ReleasedSlot(
        String permitNumber,
        String organisation,
        long siteId,
        String site,
        List<String> areas,
        List<WeeklySlot> times,
        String discipline,
        Instant releasedAt)
        implements Serializable {

    public ReleasedSlot {
        areas = List.copyOf(areas);
        times = List.copyOf(times);
    }
}
