package org.palestre.occupancy.schooltime.control;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.palestre.accounts.boundary.AgentScope;
import org.palestre.occupancy.schooltime.boundary.SchoolHour;
import org.palestre.shared.DayEnd;

/** Makes hours of lines: finds the place that each means, or says what is wrong with it. */
public final class ReadHours {

    /** Lessons are not shorter. */
    private static final int SHORTEST_MINUTES = 5;

    private static final int LONGEST_NAME = 150;

    private ReadHours() {}

    /**
     * A line that was understood, or its error.
     *
     * @param error code of the error, null if it was understood
     * @param value what the error names, or null
     */
    public record Read(SchoolHoursFile.Line line, SchoolHour hour, SchoolPlace place, String error, String value) {}

    /** In the order of the lines. */
    public static List<Read> of(
            List<SchoolHoursFile.Line> lines, SchoolPlaceIndex places, Set<SchoolHour> known, AgentScope scope) {
        List<Read> read = new ArrayList<>();
        for (SchoolHoursFile.Line line : lines) {
            Read one = one(line, places, scope);
            read.add(one.error() == null && !known.contains(folded(one.hour())) ? apart(one, read) : one);
        }
        return read;
    }

    /** The hour with its school in the form in which names are compared. */
    public static SchoolHour folded(SchoolHour hour) {
        return new SchoolHour(SchoolHoursFile.fold(hour.school()), hour.areaId(), hour.day(), hour.start(), hour.end());
    }

    private static Read one(SchoolHoursFile.Line line, SchoolPlaceIndex places, AgentScope scope) {
        if (line.school() == null) {
            return failed(line, "schooltime.noSchool", null);
        }
        if (line.school().length() > LONGEST_NAME) {
            return failed(line, "schooltime.schoolTooLong", String.valueOf(LONGEST_NAME));
        }
        if (line.area() == null) {
            return failed(line, "schooltime.noArea", null);
        }
        SchoolPlaceIndex.Found found = places.find(line.site(), line.area());
        if (found.place() == null) {
            return failed(line, found.error(), line.area().startsWith("#") ? line.area() : line.site());
        }
        SchoolPlace place = found.place();
        if (!scope.covers(place.siteId(), place.districtCode())) {
            return failed(line, "schooltime.outOfScope", place.siteName());
        }
        Optional<String> wrongTime = wrongTime(line.day(), line.start(), line.end());
        if (wrongTime.isPresent()) {
            return failed(line, wrongTime.get(), null);
        }
        return new Read(
                line,
                new SchoolHour(line.school(), place.areaId(), line.day(), line.start(), line.end()),
                place,
                null,
                null);
    }

    private static Optional<String> wrongTime(DayOfWeek day, LocalTime start, LocalTime end) {
        if (day == null) {
            return Optional.of("schooltime.badDay");
        }
        if (start == null || end == null) {
            return Optional.of("schooltime.badTime");
        }
        return DayEnd.minutes(start, end) < SHORTEST_MINUTES
                ? Optional.of("schooltime.endsBeforeStart")
                : Optional.empty();
    }

    /** Two lines cannot have a same unit at a same time. */
    private static Read apart(Read one, List<Read> earlier) {
        return earlier.stream()
                .filter(other -> other.error() == null
                        && other.hour().day() == one.hour().day())
                .filter(other -> DayEnd.overlap(
                        one.hour().start(),
                        one.hour().end(),
                        other.hour().start(),
                        other.hour().end()))
                .filter(other ->
                        other.place().unitIds().stream().anyMatch(one.place().unitIds()::contains))
                .findFirst()
                .map(other -> failed(
                        one.line(),
                        "schooltime.overlapsLine",
                        String.valueOf(other.line().number())))
                .orElse(one);
    }

    private static Read failed(SchoolHoursFile.Line line, String error, String value) {
        return new Read(line, null, null, error, value);
    }
}
