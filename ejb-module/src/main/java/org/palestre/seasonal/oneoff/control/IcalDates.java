package org.palestre.seasonal.oneoff.control;

import java.io.IOException;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import org.palestre.seasonal.oneoff.boundary.CalendarLine;
import org.palestre.seasonal.oneoff.boundary.WantedDate;
import org.palestre.shared.BusinessException;

/**
 * Reads the events of an iCalendar file (RFC 5545) as dates in the city's civil time. Repeated events are laid out up to
 * a limit; events of whole days, cancelled ones and those over midnight are explained and left out.
 */
public final class IcalDates {

    private final ZoneId zone;
    private final LocalDate today;

    /**
     * @param zone of the city, in which the dates are told
     * @param today events that have no end repeat no longer than {@link DateFaults#YEARS_AHEAD} years from it
     */
    public IcalDates(ZoneId zone, LocalDate today) {
        this.zone = zone;
        this.today = today;
    }

    /**
     * The dates of all events, in order of time, then what could not be understood; at most {@code most}.
     *
     * @throws BusinessException {@code oneoff.brokenCalendar} (line) if the file breaks the format
     */
    public List<CalendarLine> read(String text, int most) {
        List<VEvent> events = parse(text).getComponents(Component.VEVENT);
        Set<String> replaced = replacedInstances(events);
        List<CalendarLine> lines = new ArrayList<>();
        for (int place = 1; place <= events.size() && lines.size() <= most; place++) {
            lines.addAll(dates(place, events.get(place - 1), replaced, most - lines.size()));
        }
        boolean tooMany = lines.size() > most;
        List<CalendarLine> kept = new ArrayList<>(lines.subList(0, Math.min(most, lines.size())));
        kept.sort(Comparator.comparing((CalendarLine line) ->
                        line.wanted() == null ? LocalDate.MAX : line.wanted().date())
                .thenComparing(CalendarLine::line));
        if (tooMany) {
            kept.add(CalendarLine.wrong(lines.get(most).line(), "…", "oneoff.tooManyLines", most));
        }
        return kept;
    }

    private static Calendar parse(String text) {
        try {
            return new CalendarBuilder(TimeZoneRegistryFactory.getInstance().createRegistry())
                    .build(new StringReader(text));
        } catch (ParserException e) {
            throw BusinessException.invalid("oneoff.brokenCalendar", "file", Math.max(1, e.getLineNo()));
        } catch (IOException | RuntimeException e) {
            throw BusinessException.invalid("oneoff.brokenCalendar", "file", 1);
        }
    }

    private List<CalendarLine> dates(int place, VEvent event, Set<String> replaced, int most) {
        String summary = value(event, Property.SUMMARY);
        String source = CsvDates.shortened(summary.isEmpty() ? "VEVENT" : summary);
        try {
            if ("CANCELLED".equalsIgnoreCase(value(event, Property.STATUS))) {
                return List.of(CalendarLine.wrong(place, source, "oneoff.eventCancelled"));
            }
            IcalEvent times = IcalEvent.of(event, zone);
            if (times.wholeDay()) {
                return List.of(CalendarLine.wrong(place, source, "oneoff.eventWholeDay"));
            }
            boolean override = event.getProperty(Property.RECURRENCE_ID).isPresent();
            String uid = value(event, Property.UID);
            Instant until =
                    today.plusYears(DateFaults.YEARS_AHEAD).atStartOfDay(zone).toInstant();
            return times.starts(most + 1, until).stream()
                    .filter(start -> override || !replaced.contains(uid + " " + start.toInstant()))
                    .map(start -> line(place, source, start, times, summary))
                    .toList();
        } catch (IcalEvent.Unfit e) {
            return List.of(CalendarLine.wrong(place, source, e.code()));
        } catch (DateTimeException
                | IllegalArgumentException
                | UnsupportedOperationException
                | IllegalStateException e) {
            return List.of(CalendarLine.wrong(place, source, "oneoff.eventUnreadable"));
        }
    }

    private CalendarLine line(int place, String source, ZonedDateTime start, IcalEvent times, String summary) {
        ZonedDateTime from = start.withZoneSameInstant(zone);
        ZonedDateTime to = start.plus(times.length()).withZoneSameInstant(zone);
        boolean midnight = to.toLocalDate().equals(from.toLocalDate().plusDays(1))
                && to.toLocalTime().equals(java.time.LocalTime.MIDNIGHT);
        if (!to.toLocalDate().equals(from.toLocalDate()) && !midnight) {
            return CalendarLine.wrong(place, source, "oneoff.eventOverMidnight", from.toLocalDate());
        }
        return CalendarLine.understood(
                place,
                source,
                new WantedDate(from.toLocalDate(), from.toLocalTime(), to.toLocalTime(), CsvDates.label(summary)));
    }

    /** Instances of repeated events that another event of the file puts elsewhere. */
    private Set<String> replacedInstances(List<VEvent> events) {
        Set<String> replaced = new HashSet<>();
        for (VEvent event : events) {
            event.getProperty(Property.RECURRENCE_ID).ifPresent(property -> {
                try {
                    replaced.add(value(event, Property.UID) + " " + IcalEvent.instanceOf(property, zone));
                } catch (DateTimeException | IllegalArgumentException | UnsupportedOperationException e) {
                    // an instance that cannot be told apart replaces none
                    return;
                }
            });
        }
        return replaced;
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElse("");
    }
}
