package org.palestre.seasonal.oneoff.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.palestre.seasonal.oneoff.boundary.CalendarLine;
import org.palestre.seasonal.oneoff.boundary.WantedDate;
import org.palestre.shared.BusinessException;

/** What is read from an iCalendar file, and what is explained instead. */
class IcalDatesTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private final IcalDates dates = new IcalDates(PARIS, LocalDate.of(2026, 11, 21));

    @Test
    void a_time_in_another_zone_is_told_in_the_citys() {
        assertThat(read("DTSTART:20270117T130000Z", "DTEND:20270117T150000Z", "SUMMARY:Journée 9"))
                .singleElement()
                .extracting(CalendarLine::wanted)
                .isEqualTo(new WantedDate(
                        LocalDate.of(2027, 1, 17), LocalTime.of(14, 0), LocalTime.of(16, 0), "Journée 9"));
        assertThat(read("DTSTART;TZID=America/New_York:20270117T090000", "DTEND;TZID=America/New_York:20270117T103000"))
                .singleElement()
                .satisfies(line -> assertThat(line.wanted().start()).isEqualTo(LocalTime.of(15, 0)));
    }

    @Test
    void a_time_without_a_zone_is_the_citys() {
        assertThat(read("DTSTART:20270717T180000", "DURATION:PT1H30M"))
                .singleElement()
                .satisfies(line -> assertThat(line.wanted().end()).isEqualTo(LocalTime.of(19, 30)));
    }

    @Test
    void a_repeated_event_keeps_its_hour_when_the_clocks_change_and_leaves_its_exceptions_out() {
        List<CalendarLine> lines = read(
                "UID:serie",
                "DTSTART;TZID=Europe/Paris:20270314T100000",
                "DTEND;TZID=Europe/Paris:20270314T120000",
                "RRULE:FREQ=WEEKLY;COUNT=4",
                "EXDATE;TZID=Europe/Paris:20270321T100000");
        assertThat(lines)
                .extracting(line -> line.wanted().date().toString())
                .containsExactly("2027-03-14", "2027-03-28", "2027-04-04");
        assertThat(lines).allSatisfy(line -> assertThat(line.wanted().start()).isEqualTo(LocalTime.of(10, 0)));
    }

    @Test
    void an_event_repeated_until_a_date_ends_there() {
        assertThat(read(
                        "DTSTART;TZID=Europe/Paris:20270105T183000",
                        "DTEND;TZID=Europe/Paris:20270105T203000",
                        "RRULE:FREQ=WEEKLY;UNTIL=20270126T225959Z"))
                .hasSize(4);
    }

    @Test
    void an_instance_that_was_moved_stands_where_it_was_moved_to() {
        String file = file(
                event(
                        "UID:serie",
                        "DTSTART;TZID=Europe/Paris:20270105T183000",
                        "DTEND;TZID=Europe/Paris:20270105T203000",
                        "RRULE:FREQ=WEEKLY;COUNT=2"),
                event(
                        "UID:serie",
                        "RECURRENCE-ID;TZID=Europe/Paris:20270112T183000",
                        "DTSTART;TZID=Europe/Paris:20270113T183000",
                        "DTEND;TZID=Europe/Paris:20270113T203000"));
        assertThat(dates.read(file, 200))
                .extracting(line -> line.wanted().date().getDayOfMonth())
                .containsExactly(5, 13);
    }

    @Test
    void an_endless_event_is_laid_out_up_to_the_limit_and_the_limit_is_told() {
        List<CalendarLine> lines = read(
                "DTSTART;TZID=Europe/Paris:20270105T183000",
                "DTEND;TZID=Europe/Paris:20270105T203000",
                "RRULE:FREQ=DAILY");
        assertThat(lines).hasSize(201);
        assertThat(lines.get(200).problem()).isEqualTo("oneoff.tooManyLines");
    }

    @Test
    void what_cannot_be_asked_for_is_explained() {
        assertThat(problem("DTSTART;VALUE=DATE:20270117")).isEqualTo("oneoff.eventWholeDay");
        assertThat(problem("DTSTART:20270117T130000Z")).isEqualTo("oneoff.eventWithoutEnd");
        assertThat(problem("DTSTART:20270117T130000Z", "DTEND:20270117T120000Z"))
                .isEqualTo("oneoff.eventWithoutEnd");
        assertThat(problem("DTSTART:20270117T200000Z", "DTEND:20270118T020000Z"))
                .isEqualTo("oneoff.eventOverMidnight");
        assertThat(problem("DTSTART:20270117T130000Z", "DTEND:20270117T150000Z", "STATUS:CANCELLED"))
                .isEqualTo("oneoff.eventCancelled");
        assertThat(problem("DTSTART:20270117T130000Z", "DTEND:20270117T130100Z", "RRULE:FREQ=SECONDLY"))
                .isEqualTo("oneoff.eventTooOften");
        assertThat(problem("DTSTART:16000117T130000Z", "DTEND:16000117T150000Z", "RRULE:FREQ=DAILY"))
                .isEqualTo("oneoff.eventTooOld");
        assertThat(problem("SUMMARY:sans date")).isEqualTo("oneoff.eventUnreadable");
    }

    @Test
    void the_end_of_the_day_is_midnight() {
        assertThat(read("DTSTART;TZID=Europe/Paris:20270117T200000", "DTEND;TZID=Europe/Paris:20270118T000000"))
                .singleElement()
                .satisfies(line -> assertThat(line.wanted().end()).isEqualTo(LocalTime.MIDNIGHT));
    }

    @Test
    void a_file_that_breaks_the_format_is_refused() {
        assertThatThrownBy(() -> dates.read("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART\r\n", 200))
                .isInstanceOf(BusinessException.class)
                .extracting(refusal -> ((BusinessException) refusal).code())
                .isEqualTo("oneoff.brokenCalendar");
    }

    private String problem(String... lines) {
        List<CalendarLine> read = read(lines);
        assertThat(read).hasSize(1);
        return read.get(0).problem();
    }

    private List<CalendarLine> read(String... lines) {
        return dates.read(file(event(lines)), 200);
    }

    private static String event(String... lines) {
        return "BEGIN:VEVENT\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT\r\n";
    }

    private static String file(String... events) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//FR\r\n" + String.join("", events)
                + "END:VCALENDAR\r\n";
    }
}
