package org.palestre.occupancy.control;

import static org.palestre.occupancy.boundary.OccupationKind.CLOSURE;
import static org.palestre.occupancy.boundary.OccupationKind.WORKS;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.palestre.occupancy.boundary.OccupationKind;
import org.palestre.shared.BusinessException;
import org.palestre.shared.DateRange;
import org.palestre.shared.TimeRange;

/**
 * What an occupation must be like before anybody looks whether its area is free.
 *
 * <p>These are the limits of what can be meant, so that a slip of the keyboard does not block a hall for a century;
 * what a city allows to whom is a matter of the contexts above.
 */
public final class AdmissibleOccupation {

    /** Nothing is shorter. */
    public static final Duration SHORTEST = Duration.ofMinutes(5);
    /** People do not occupy an area for longer at a stretch. */
    public static final Duration LONGEST = Duration.ofHours(24);
    /** Works and closures last longer. */
    public static final Duration LONGEST_CLOSURE = Duration.ofDays(366);
    /** Nobody plans further ahead than the season after next. */
    public static final int YEARS_AHEAD = 3;
    /** Longest title. */
    public static final int LONGEST_TITLE = 200;
    /** Longest reason of a cancellation. */
    public static final int LONGEST_REASON = 500;

    private final Clock clock;

    public AdmissibleOccupation(Clock clock) {
        this.clock = clock;
    }

    /** The time of a dated occupation: from today on, as agents note what has begun this morning. */
    public TimeRange time(Instant start, Instant end, OccupationKind kind) {
        if (kind == null) {
            throw BusinessException.invalid("shared.missing", "kind");
        }
        if (start == null) {
            throw BusinessException.invalid("shared.missing", "startsAt");
        }
        if (end == null) {
            throw BusinessException.invalid("shared.missing", "endsAt");
        }
        LocalDate today = LocalDate.now(clock);
        if (start.isBefore(today.atStartOfDay(clock.getZone()).toInstant())) {
            throw BusinessException.invalid("occupancy.inThePast", "startsAt", today);
        }
        ZonedDateTime horizon = today.plusYears(YEARS_AHEAD).atStartOfDay(clock.getZone());
        if (start.isAfter(horizon.toInstant())) {
            throw BusinessException.invalid("occupancy.tooFarAhead", "startsAt", horizon.toLocalDate());
        }
        if (!end.isAfter(start)) {
            throw BusinessException.invalid("shared.endBeforeStart", "endsAt");
        }
        Duration length = Duration.between(start, end);
        if (length.compareTo(SHORTEST) < 0) {
            throw BusinessException.invalid("occupancy.tooShort", "endsAt", SHORTEST.toMinutes());
        }
        Duration longest = kind == WORKS || kind == CLOSURE ? LONGEST_CLOSURE : LONGEST;
        if (length.compareTo(longest) > 0) {
            throw BusinessException.invalid("occupancy.tooLong", "endsAt", longest.toHours());
        }
        return new TimeRange(start, end);
    }

    /** The dates of a series. What has passed of them is not written, but some of them must be left. */
    public DateRange dates(DateRange dates) {
        LocalDate today = LocalDate.now(clock);
        if (!dates.end().isAfter(today)) {
            throw BusinessException.invalid("occupancy.inThePast", "dates", today);
        }
        if (dates.last().isAfter(today.plusYears(YEARS_AHEAD))) {
            throw BusinessException.invalid("occupancy.tooFarAhead", "dates", today.plusYears(YEARS_AHEAD));
        }
        return new DateRange(dates.start().isBefore(today) ? today : dates.start(), dates.end());
    }

    /** A title of one line, trimmed. */
    public static String title(String title) {
        return text(title, "title", LONGEST_TITLE);
    }

    /** The reason of a cancellation, trimmed. */
    public static String reason(String reason) {
        return text(reason, "reason", LONGEST_REASON);
    }

    private static String text(String text, String field, int longest) {
        String trimmed = text == null ? "" : text.strip();
        if (trimmed.isEmpty()) {
            throw BusinessException.invalid("shared.missing", field);
        }
        if (trimmed.length() > longest) {
            throw BusinessException.invalid("occupancy.textTooLong", field, longest);
        }
        if (trimmed.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')) {
            throw BusinessException.invalid("occupancy.unreadableText", field);
        }
        return trimmed;
    }
}
