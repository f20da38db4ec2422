package org.palestre.shared;

import java.time.Instant;
import java.time.ZoneId;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
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
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Dates as an iCalendar file (RFC 5545) in the civil time of one zone, whose rules stand in the file.
 *
 * <p>An entry keeps its identifier for life and counts its changes; two files of the same entries are the same to the
 * byte, so that an ETag works.
 */
public final class IcalFile {

    /** How such a file is called by HTTP and by mail. */
    public static final String MEDIA_TYPE = "text/calendar";

    /**
     * One entry.
     *
     * @param uid unique in the world, for ever the same
     * @param sequence how often it was changed, from 0
     * @param description may be null
     * @param cancelled whether it does not take place any more
     */
    public record Entry(
            String uid,
            long sequence,
            Instant changedAt,
            Instant start,
            Instant end,
            String summary,
            String location,
            String description,
            boolean cancelled) {}

    private final Calendar calendar = new Calendar();
    private final ZoneId zone;

    /** Begins a file with the name that calendar programs show. */
    public IcalFile(String name, ZoneId zone) {
        this.zone = zone;
        calendar.add(new ProdId("-//Palestre//Palestre//FR"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(TimeZoneRegistryFactory.getInstance()
                .createRegistry()
                .getTimeZone(zone.getId())
                .getVTimeZone());
    }

    /** One entry more. */
    public IcalFile add(Entry entry) {
        VEvent event = new VEvent(false);
        event.add(new Uid(entry.uid()));
        event.add(new DtStamp(entry.changedAt()));
        event.add(new LastModified(entry.changedAt()));
        event.add(new Sequence((int) Math.min(entry.sequence(), Integer.MAX_VALUE)));
        event.add(new DtStart<>(entry.start().atZone(zone)));
        event.add(new DtEnd<>(entry.end().atZone(zone)));
        event.add(new Summary(entry.summary()));
        event.add(new Location(entry.location()));
        if (entry.description() != null) {
            event.add(new Description(entry.description()));
        }
        if (entry.cancelled()) {
            event.add(ImmutableStatus.VEVENT_CANCELLED);
        }
        calendar.add(event);
        return this;
    }

    /** The file. */
    @Override
    public String toString() {
        return calendar.toString();
    }
}
