package org.palestre.occupancy.schooltime.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palestre.accounts.boundary.AgentScope;
import org.palestre.occupancy.schooltime.boundary.SchoolHour;
import org.palestre.shared.BusinessException;

class SchoolHoursFileTest {

    private static final AgentScope EVERYWHERE = new AgentScope(true, Set.of(), Set.of());
    private static final SchoolPlace HALL =
            new SchoolPlace(7, "Grande salle", 3, "Gymnase des Tilleuls", false, "01", Set.of(1L, 2L));
    private static final SchoolPlace HALF =
            new SchoolPlace(8, "Demi-salle", 3, "Gymnase des Tilleuls", false, "01", Set.of(2L));

    @Test
    void a_file_with_a_heading_and_accents_in_the_old_character_set_is_read() {
        byte[] file =
                "École;Établissement;Aire;Jour;Début;Fin\nÉcole Jules-Ferry;Gymnase des Tilleuls;Grande salle;lundi;8h30;10h\n"
                        .getBytes(Charset.forName("windows-1252"));
        assertThat(SchoolHoursFile.lines(SchoolHoursFile.text(file)))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.number()).isEqualTo(2);
                    assertThat(line.school()).isEqualTo("École Jules-Ferry");
                    assertThat(line.day()).isEqualTo(DayOfWeek.MONDAY);
                    assertThat(line.start()).isEqualTo(LocalTime.of(8, 30));
                    assertThat(line.end()).isEqualTo(LocalTime.of(10, 0));
                });
    }

    @ParameterizedTest
    @CsvSource({
        "8:30,08:30",
        "08h30,08:30",
        "8 h 30,08:30",
        "14h,14:00",
        "14,14:00",
        "09:15:00,09:15",
        "24:30,",
        "8:75,",
        "midi,"
    })
    void times_are_read_as_people_write_them(String text, LocalTime time) {
        assertThat(SchoolHoursFile.time(text).orElse(null)).isEqualTo(time);
    }

    @ParameterizedTest
    @CsvSource({
        "24:00,00:00",
        "24 h,00:00",
        "24h00,00:00",
        "minuit,00:00",
        "0:00,00:00",
        "22:30,22:30",
        "24:30,",
        "25:00,"
    })
    void an_evening_may_end_at_midnight(String text, LocalTime end) {
        assertThat(SchoolHoursFile.end(text).orElse(null)).isEqualTo(end);
        assertThat(SchoolHoursFile.time("24:00")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"lundi,MONDAY", "Mar.,", "mar,TUESDAY", "JEUDI,THURSDAY", "friday,FRIDAY", "7,SUNDAY", "8,", "j,"})
    void days_are_read_in_both_languages(String text, DayOfWeek day) {
        assertThat(SchoolHoursFile.day(text).orElse(null)).isEqualTo(day);
    }

    @Test
    void what_is_no_text_is_refused() {
        assertThatThrownBy(() -> SchoolHoursFile.text(new byte[] {0, 1, 2}))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.code()).isEqualTo("schooltime.noText"));
        assertThatThrownBy(() -> SchoolHoursFile.lines("\"a;b\n"))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.code()).isEqualTo("schooltime.badQuotes"));
    }

    @Test
    void each_line_says_what_is_wrong_with_it() {
        assertThat(errors("""
                A;gymnase des tilleuls;GRANDE SALLE;lundi;8:00;9:00
                ;Gymnase des Tilleuls;Grande salle;lundi;8:00;9:00
                B;Gymnase inconnu;Grande salle;lundi;8:00;9:00
                C;Gymnase des Tilleuls;Bassin;lundi;8:00;9:00
                D;Gymnase des Tilleuls;Grande salle;lundredi;8:00;9:00
                E;Gymnase des Tilleuls;Grande salle;mardi;8:00;huit
                F;Gymnase des Tilleuls;Grande salle;mardi;9:00;8:00
                G;Gymnase des Tilleuls
                H;;#7;mercredi;8:00;9:00
                I;;#99;mercredi;8:00;9:00
                J;Gymnase des Tilleuls;Grande salle;jeudi;22:00;24:00
                K;Gymnase des Tilleuls;Demi-salle;jeudi;23:00;minuit"""))
                .containsExactly(
                        null,
                        "schooltime.noSchool",
                        "schooltime.unknownSite",
                        "schooltime.unknownAreaOfSite",
                        "schooltime.badDay",
                        "schooltime.badTime",
                        "schooltime.endsBeforeStart",
                        "schooltime.noArea",
                        null,
                        "schooltime.unknownArea",
                        null,
                        "schooltime.overlapsLine");
    }

    @Test
    void two_schools_cannot_have_a_same_part_of_a_hall_at_the_same_time() {
        assertThat(errors("""
                A;Gymnase des Tilleuls;Grande salle;lundi;8:00;10:00
                B;Gymnase des Tilleuls;Demi-salle;lundi;9:00;11:00
                B;Gymnase des Tilleuls;Demi-salle;lundi;10:00;11:00""")).containsExactly(null, "schooltime.overlapsLine", null);
    }

    @Test
    void hours_that_stand_already_do_not_stand_in_their_own_way() {
        SchoolHour known = ReadHours.folded(
                new SchoolHour("École A", 7, DayOfWeek.MONDAY, LocalTime.of(8, 0), LocalTime.of(9, 0)));
        assertThat(ReadHours.of(
                        SchoolHoursFile.lines("ecole a;Gymnase des Tilleuls;Grande salle;lundi;8:00;9:00"),
                        new SchoolPlaceIndex(List.of(HALL, HALF)),
                        Set.of(known),
                        EVERYWHERE))
                .singleElement()
                .satisfies(read -> assertThat(ReadHours.folded(read.hour())).isEqualTo(known));
    }

    @Test
    void typed_hours_go_the_same_way_as_a_file() {
        SchoolHour hour =
                new SchoolHour("École \"des; Lilas\"", 7, DayOfWeek.FRIDAY, LocalTime.of(13, 30), LocalTime.of(15, 0));
        assertThat(ReadHours.of(
                        SchoolHoursFile.lines(TypedHours.text(List.of(hour))),
                        new SchoolPlaceIndex(List.of(HALL)),
                        Set.of(),
                        EVERYWHERE))
                .singleElement()
                .satisfies(read -> assertThat(read.hour()).isEqualTo(hour));
    }

    @Test
    void an_agent_enters_nothing_outside_his_scope() {
        assertThat(ReadHours.of(
                        SchoolHoursFile.lines("A;Gymnase des Tilleuls;Grande salle;lundi;8:00;9:00"),
                        new SchoolPlaceIndex(List.of(HALL)),
                        Set.of(),
                        new AgentScope(false, Set.of(), Set.of("02"))))
                .singleElement()
                .satisfies(read -> assertThat(read.error()).isEqualTo("schooltime.outOfScope"));
    }

    private static List<String> errors(String file) {
        return ReadHours.of(
                        SchoolHoursFile.lines(SchoolHoursFile.text(file.getBytes(StandardCharsets.UTF_8))),
                        new SchoolPlaceIndex(List.of(HALL, HALF)),
                        Set.of(),
                        EVERYWHERE)
                .stream()
                .map(ReadHours.Read::error)
                .toList();
    }
}
