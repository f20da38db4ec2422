package org.palestre.seasonal.oneoff.control;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateListProperty;
import net.fortuna.ical4j.model.property.DateProperty;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.transform.recurrence.Frequency;

/**
 * The times of one event of an iCalendar file.
 *
 * @param wholeDay whether it has dates and no times
 * @param start its first start, in its own zone so that it repeats at the same time of its clocks
 * @param length from start to end
 */
record IcalEvent(VEvent event, boolean wholeDay, ZonedDateTime start, Duration length, ZoneId zone) {

    /** How often the library may step to the next instance: thirty years of days. */
    private static final Set<Frequency> FIT =
            Set.of(Frequency.DAILY, Frequency.WEEKLY, Frequency.MONTHLY, Frequency.YEARLY);

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    /** An event that is understood, but cannot be asked for. */
    static final class Unfit extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unfit(String code) {
            super(code);
        }

        String code() {
            return getMessage();
        }
    }

    /** @throws Unfit if it has no start or no end */
    static IcalEvent of(VEvent event, ZoneId zone) {
        Temporal start =
                date(event.getProperty(Property.DTSTART).orElseThrow(() -> new Unfit("oneoff.eventUnreadable")));
        if (start instanceof LocalDate) {
            return new IcalEvent(event, true, null, null, zone);
        }
        ZonedDateTime from = zoned(start, zone);
        Duration length = event.getProperty(Property.DTEND)
                .map(property -> Duration.between(from, zoned(date(property), zone)))
                .or(() -> event.getProperty(Property.DURATION).map(property -> length(property, from)))
                .orElseThrow(() -> new Unfit("oneoff.eventWithoutEnd"));
        if (length.isNegative() || length.isZero()) {
            throw new Unfit("oneoff.eventWithoutEnd");
        }
        if (from.toLocalDate().isBefore(EARLIEST)) {
            throw new Unfit("oneoff.eventTooOld");
        }
        return new IcalEvent(event, false, from, length, zone);
    }

    /** The instance of a repeated event that a property names. */
    static Instant instanceOf(Property property, ZoneId zone) {
        return zoned(date(property), zone).toInstant();
    }

    /**
     * All its starts until an instant, in order, at most so many.
     *
     * @throws Unfit if it repeats more often than daily
     */
    List<ZonedDateTime> starts(int most, Instant until) {
        Set<ZonedDateTime> all = new TreeSet<>(java.util.Comparator.comparing(ZonedDateTime::toInstant));
        all.add(start);
        event.<RRule<ZonedDateTime>>getProperties(Property.RRULE).forEach(rule -> {
            Recur<ZonedDateTime> recur = rule.getRecur();
            if (!FIT.contains(recur.getFrequency())
                    || !recur.getHourList().isEmpty()
                    || !recur.getMinuteList().isEmpty()
                    || !recur.getSecondList().isEmpty()) {
                throw new Unfit("oneoff.eventTooOften");
            }
            all.addAll(recur.getDates(start, start, until.atZone(start.getZone()), most));
        });
        listed(Property.RDATE).forEach(all::add);
        Set<Instant> except = new HashSet<>();
        listed(Property.EXDATE).forEach(date -> except.add(date.toInstant()));
        return all.stream()
                .filter(date -> !except.contains(date.toInstant()))
                .limit(most)
                .toList();
    }

    private List<ZonedDateTime> listed(String property) {
        return event.<DateListProperty<Temporal>>getProperties(property).stream()
                .flatMap(list -> list.getDates().stream())
                .filter(date -> !(date instanceof LocalDate))
                .map(date -> zoned(date, zone))
                .toList();
    }

    private static Temporal date(Property property) {
        if (property instanceof DateProperty<?> date && date.getDate() != null) {
            return date.getDate();
        }
        throw new Unfit("oneoff.eventUnreadable");
    }

    private static Duration length(Property property, ZonedDateTime from) {
        TemporalAmount amount = ((net.fortuna.ical4j.model.property.Duration) property).getDuration();
        return Duration.between(from, from.plus(amount));
    }

    /** In its own zone; a time without one is the city's. */
    private static ZonedDateTime zoned(Temporal time, ZoneId zone) {
        if (time instanceof ZonedDateTime zoned) {
            return zoned;
        } else if (time instanceof OffsetDateTime offset) {
            return offset.toZonedDateTime();
        } else if (time instanceof Instant instant) {
            return instant.atZone(zone);
        } else if (time instanceof LocalDateTime local) {
            return local.atZone(zone);
        }
        throw new Unfit("oneoff.eventUnreadable");
    }
}
