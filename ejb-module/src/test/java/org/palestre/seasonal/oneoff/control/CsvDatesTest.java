package org.palestre.seasonal.oneoff.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.palestre.seasonal.oneoff.boundary.CalendarLine;
import org.palestre.seasonal.oneoff.boundary.WantedDate;
import org.palestre.shared.BusinessException;

/** What is read from a table of dates. */
class CsvDatesTest {

    @Test
    void columns_are_found_by_their_names_in_any_order() {
        List<CalendarLine> lines = CsvDates.read("""
                Rencontre;Date;Heure de début;Heure de fin
                J1 - Rouen;samedi 16/01/2027;14h;16h30
                J2 - Caen;2027-01-23;18:00;24:00
                """, 200);
        assertThat(lines)
                .extracting(CalendarLine::wanted)
                .containsExactly(
                        new WantedDate(
                                LocalDate.of(2027, 1, 16), LocalTime.of(14, 0), LocalTime.of(16, 30), "J1 - Rouen"),
                        new WantedDate(
                                LocalDate.of(2027, 1, 23), LocalTime.of(18, 0), LocalTime.MIDNIGHT, "J2 - Caen"));
    }

    @Test
    void without_names_the_columns_are_date_start_end_and_what_it_is() {
        assertThat(CsvDates.read("16/01/27,9 h 15,11 h 45,Stage\n", 200))
                .singleElement()
                .extracting(CalendarLine::wanted)
                .isEqualTo(
                        new WantedDate(LocalDate.of(2027, 1, 16), LocalTime.of(9, 15), LocalTime.of(11, 45), "Stage"));
    }

    @Test
    void each_line_that_is_wrong_is_told_with_its_number_and_the_others_are_read() {
        List<CalendarLine> lines = CsvDates.read(
                "date;début;fin\n31/02/2027;10:00;12:00\n16/01/2027;25:00;12:00\n\n"
                        + "16/01/2027;10:00;\n17/01/2027;10:00;12:00\n",
                200);
        assertThat(lines)
                .extracting(CalendarLine::problem)
                .containsExactly("oneoff.lineWithoutDate", "oneoff.lineWithoutStart", "oneoff.lineWithoutEnd", null);
        assertThat(lines.get(0).line()).isEqualTo(2);
    }

    @Test
    void no_more_lines_are_read_than_a_request_may_hold() {
        List<CalendarLine> lines = CsvDates.read("17/01/2027;10:00;12:00\n".repeat(300), 200);
        assertThat(lines).hasSize(201);
        assertThat(lines.get(200).problem()).isEqualTo("oneoff.tooManyLines");
    }

    @Test
    void a_file_is_known_by_its_content_in_the_encodings_of_spreadsheets() {
        assertThat(CalendarText.of("début".getBytes(Charset.forName("windows-1252"))))
                .isEqualTo("début");
        assertThat(CalendarText.of("\uFEFFdébut".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("début");
        assertThat(CalendarText.isIcal("\n begin:vcalendar\r\n")).isTrue();
        for (String other : List.of("%PDF-1.7", "PK\u0003\u0004", "<html>", "GIF89a\u0000")) {
            assertThatThrownBy(() -> CalendarText.of(other.getBytes(StandardCharsets.ISO_8859_1)))
                    .isInstanceOf(BusinessException.class)
                    .hasMessageContaining("oneoff.notACalendar");
        }
        assertThatThrownBy(() -> CalendarText.of(new byte[CalendarText.LARGEST + 1]))
                .hasMessageContaining("oneoff.fileTooLarge");
    }

    @Property
    void whatever_is_pasted_no_line_fails(@ForAll String text) {
        assertThat(CsvDates.read(text, 200)).hasSizeLessThanOrEqualTo(201);
    }
}
