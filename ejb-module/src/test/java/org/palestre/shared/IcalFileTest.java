package org.palestre.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.time.ZoneId;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.Test;

/** What calendar programs receive. */
class IcalFileTest {

    private static final Instant CHANGED = Instant.parse("2026-11-01T10:00:00Z");

    @Test
    void a_file_is_valid_and_names_the_rules_of_its_zone() throws Exception {
        Calendar read = new CalendarBuilder().build(new StringReader(file()));
        assertThat(read.validate(true).getEntries()).isEmpty();
        assertThat(file())
                .contains("BEGIN:VTIMEZONE", "TZID:Europe/Paris", "DTSTART;TZID=Europe/Paris:20270328T100000");
    }

    @Test
    void an_entry_keeps_its_identifier_counts_its_changes_and_says_that_it_is_cancelled() {
        assertThat(file())
                .contains(
                        "UID:occupation-1@city.example", "SEQUENCE:3", "STATUS:CANCELLED", "DTSTAMP:20261101T100000Z");
    }

    @Test
    void texts_cannot_break_out_of_their_line() {
        assertThat(file()).contains("SUMMARY:Gala\\, \\; fin\\nEND:VEVENT");
    }

    @Test
    void two_files_of_the_same_entries_are_the_same_to_the_byte() {
        assertThat(file()).isEqualTo(file());
    }

    private static String file() {
        return new IcalFile("Club", ZoneId.of("Europe/Paris"))
                .add(new IcalFile.Entry(
                        "occupation-1@city.example",
                        3,
                        CHANGED,
                        Instant.parse("2027-03-28T08:00:00Z"),
                        Instant.parse("2027-03-28T10:00:00Z"),
                        "Gala, ; fin\nEND:VEVENT",
                        "Gymnase",
                        "Inondation",
                        true))
                .toString();
    }
}
