package org.palestre.web.occupancy;

import java.util.List;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.occupancy.boundary.CalendarEntry;
import org.palestre.shared.IcalFile;
import org.palestre.web.i18n.Wording;

/**
 * The occupations of an area as an iCalendar file (RFC 5545), for anybody to subscribe to. It tells what the portal
 * tells: kinds and organisations, no private person.
 */
final class AreaCalendar {

    private final Wording wording;
    private final String host;

    /** {@code host} makes the identifiers of entries unique in the world. */
    AreaCalendar(Wording wording, String host) {
        this.wording = wording;
        this.host = host;
    }

    /** The whole file. */
    String of(AreaView area, List<CalendarEntry> entries) {
        IcalFile file =
                new IcalFile(wording.text("occupancy.calendar.name", area.name(), area.siteName()), wording.zone());
        entries.forEach(entry -> file.add(new IcalFile.Entry(
                "occupation-" + entry.occupationId() + "@" + host,
                entry.revision() - 1,
                entry.changedAt(),
                entry.start(),
                entry.end(),
                summary(entry),
                area.siteName() + ", " + area.name(),
                null,
                false)));
        return file.toString();
    }

    private String summary(CalendarEntry entry) {
        String kind = wording.text("occupancy.calendar.busy", entry.kind());
        return entry.label() == null ? kind : kind + ", " + entry.label();
    }
}
