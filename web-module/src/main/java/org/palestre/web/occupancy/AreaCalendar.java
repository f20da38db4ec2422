package org.palestre.web.occupancy;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.occupancy.boundary.CalendarEntry;
import org.palestre.web.i18n.Wording;

/**
 * The occupations of an area as an iCalendar file (RFC 5545), for anybody to subscribe to.
 *
 * <p>It tells what the portal tells: kinds and organisations, no private person. An entry keeps its UID for life and
 * counts its changes, and two files of the same occupations are the same to the byte, so that an ETag works.
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
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Palestre//Palestre//FR"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(
                new XProperty("X-WR-CALNAME", wording.text("occupancy.calendar.name", area.name(), area.siteName())));
        ZoneId zone = wording.zone();
        calendar.add(TimeZoneRegistryFactory.getInstance()
                .createRegistry()
                .getTimeZone(zone.getId())
                .getVTimeZone());
        entries.forEach(entry -> calendar.add(event(area, entry, zone)));
        return calendar.toString();
    }

    private VEvent event(AreaView area, CalendarEntry entry, ZoneId zone) {
        VEvent event = new VEvent(false);
        event.add(new Uid("occupation-" + entry.occupationId() + "@" + host));
        event.add(new DtStamp(entry.changedAt()));
        event.add(new LastModified(entry.changedAt()));
        event.add(new Sequence((int) Math.min(entry.revision() - 1, Integer.MAX_VALUE)));
        event.add(new DtStart<>(local(entry.start(), zone)));
        event.add(new DtEnd<>(local(entry.end(), zone)));
        event.add(new Summary(summary(entry)));
        event.add(new Location(area.siteName() + ", " + area.name()));
        return event;
    }

    private String summary(CalendarEntry entry) {
        String kind = wording.text("occupancy.calendar.busy", entry.kind());
        return entry.label() == null ? kind : kind + ", " + entry.label();
    }

    private static ZonedDateTime local(Instant instant, ZoneId zone) {
        return instant.atZone(zone);
    }
}
