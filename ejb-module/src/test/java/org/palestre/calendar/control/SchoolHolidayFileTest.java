package org.palestre.calendar.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.palestre.calendar.boundary.PlannedBreak;
import org.palestre.calendar.boundary.PlannedBreak.Outcome;
import org.palestre.calendar.boundary.SchoolBreakView;
import org.palestre.shared.BusinessException;
import org.palestre.shared.DateRange;

class SchoolHolidayFileTest {

    private static final String HEADER =
            "\uFEFFDescription;Population;Date de début;Date de fin;Académies;Zones;annee_scolaire\n";
    private static final String AUTUMN =
            "Vacances de la Toussaint;-;2025-10-17T22:00:00+00:00;2025-11-02T23:00:00+00:00;%s;Zone %s;2025-2026\n";

    @Test
    void aTimestampIsMidnightInParisWrittenInUtc() {
        HolidayRow row = read(HEADER + AUTUMN.formatted("Paris", "C")).rows().get(0);
        assertThat(row.start()).isEqualTo("2025-10-18");
        assertThat(row.end()).as("day of return, after the clocks changed").isEqualTo("2025-11-03");
        assertThat(row.zone()).isEqualTo("C");
        assertThat(row.line()).isEqualTo(2);
    }

    @Test
    void aZoneHasABreakOnceHoweverManyAcademiesNameIt() {
        var rows = read(HEADER
                        + AUTUMN.formatted("Paris", "C")
                        + AUTUMN.formatted("Créteil", "C")
                        + AUTUMN.formatted("Lyon", "A"))
                .rows();
        List<PlannedBreak> plan = SchoolBreakPlan.of(rows, "C", List.of());
        assertThat(plan)
                .extracting(PlannedBreak::outcome)
                .containsExactly(Outcome.CREATED, Outcome.SAME_AS_LINE, Outcome.OTHER_ZONE);
        assertThat(plan.get(1).sameAsLine()).isEqualTo(2);
    }

    @Test
    void theSummerIsThatOfThePupils() {
        var rows = read(HEADER
                        + "Vacances d'Été;Enseignants;2025-07-04T22:00:00+00:00;2025-08-28T22:00:00+00:00;Paris;Zone C;2024-2025\n"
                        + "Vacances d'Été;Élèves;2025-07-04T22:00:00+00:00;2025-08-31T22:00:00+00:00;Paris;Zone C;2024-2025\n")
                .rows();
        List<PlannedBreak> plan = SchoolBreakPlan.of(rows, "C", List.of());
        assertThat(plan).extracting(PlannedBreak::outcome).containsExactly(Outcome.TEACHERS, Outcome.CREATED);
        assertThat(plan.get(1).end()).isEqualTo("2025-09-01");
    }

    @Test
    void aSummerWithoutDayOfReturnLastsUntilSeptemberAndIsCorrectedLater() {
        var first = read(HEADER
                        + "Début des Vacances d'Été;-;2026-07-03T22:00:00+00:00;2026-07-03T22:00:00+00:00;Paris;Zone C;2025-2026\n")
                .rows();
        PlannedBreak summer = SchoolBreakPlan.of(first, "C", List.of()).get(0);
        assertThat(summer.name()).isEqualTo("Vacances d'Été");
        assertThat(summer.start()).isEqualTo("2026-07-04");
        assertThat(summer.end()).isEqualTo("2026-09-01");

        var later = read(HEADER
                        + "Vacances d'Été;Élèves;2026-07-03T22:00:00+00:00;2026-09-01T22:00:00+00:00;Paris;Zone C;2026\n")
                .rows();
        PlannedBreak corrected =
                SchoolBreakPlan.of(later, "C", known(List.of(summer))).get(0);
        assertThat(corrected.outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(corrected.end()).isEqualTo("2026-09-02");
        assertThat(corrected.before()).isEqualTo(new DateRange(summer.start(), summer.end()));
    }

    @Test
    void theRealFileGivesEachZoneItsBreaksAndASecondImportChangesNothing() throws IOException {
        SchoolHolidayFile file = SchoolHolidayFile.read(realFile());
        assertThat(file.errors()).isEmpty();
        assertThat(file.rows()).hasSize(2138);
        for (String zone : List.of("A", "B", "C", "Corse", "Réunion")) {
            List<PlannedBreak> created = SchoolBreakPlan.of(file.rows(), zone, List.of()).stream()
                    .filter(PlannedBreak::effective)
                    .toList();
            assertThat(created).as(zone).hasSizeGreaterThan(30).allMatch(row -> row.outcome() == Outcome.CREATED);
            assertThat(SchoolBreakPlan.of(file.rows(), zone, known(created)))
                    .as(zone)
                    .noneMatch(PlannedBreak::effective);
        }
        assertThat(SchoolBreakPlan.of(file.rows(), "C", List.of()).stream()
                        .filter(PlannedBreak::effective)
                        .filter(row -> row.start().isAfter(LocalDate.of(2025, 9, 1)))
                        .map(row -> row.name() + " " + row.start() + " " + row.end()))
                .containsExactlyInAnyOrder(
                        "Vacances de la Toussaint 2025-10-18 2025-11-03",
                        "Vacances de Noël 2025-12-20 2026-01-05",
                        "Vacances d'Hiver 2026-02-21 2026-03-09",
                        "Vacances de Printemps 2026-04-18 2026-05-04",
                        "Pont de l'Ascension 2026-05-14 2026-05-18",
                        "Vacances d'Été 2026-07-04 2026-09-01");
    }

    @Test
    void aBreakThatStandsUnderAnotherNameIsLeftAlone() {
        var rows = read(HEADER + AUTUMN.formatted("Paris", "C")).rows();
        var own = new SchoolBreakView(
                1, 0, "C", "Automne", new DateRange(LocalDate.of(2025, 10, 20), LocalDate.of(2025, 10, 27)));
        assertThat(SchoolBreakPlan.of(rows, "C", List.of(own)).get(0).outcome()).isEqualTo(Outcome.OVERLAPS);
    }

    @Test
    void eachBrokenLineIsNamedWithItsNumber() {
        SchoolHolidayFile file = read(HEADER
                + AUTUMN.formatted("Paris", "C")
                + "Vacances;-;yesterday;2025-11-02T23:00:00+00:00;Paris;Zone C;2025\n"
                + "Vacances;-\n"
                + "Vacances;-;2025-11-02T23:00:00+00:00;2025-10-02T23:00:00+00:00;Paris;Zone C;2025\n"
                + "Vacances;-;9999-11-02T23:00:00+00:00;9999-12-02T23:00:00+00:00;Paris;Zone C;2025\n"
                + "x".repeat(500) + ";-;2025-10-17T22:00:00+00:00;2025-11-02T23:00:00+00:00;Paris;Zone C;2025\n");
        assertThat(file.errors())
                .extracting(error -> error.line() + " " + error.code())
                .containsExactly(
                        "3 calendar.import.badDate",
                        "4 calendar.import.columns",
                        "5 calendar.import.badSpan",
                        "6 calendar.import.badDate",
                        "7 calendar.import.badText");
        assertThat(file.errors().get(4).value()).hasSizeLessThan(70);
    }

    @Test
    void aFileThatIsSomethingElseIsRefused() {
        assertThat(read("a;b;c\n1;2;3\n").errors().get(0).code()).isEqualTo("calendar.import.missingColumn");
        assertThat(read("").errors()).isNotEmpty();
        assertThat(read(HEADER).errors().get(0).code()).isEqualTo("calendar.import.empty");
        assertThat(read(HEADER + "\"never closed;-;x\n".repeat(3)).errors()).isNotEmpty();
        assertThatThrownBy(() -> SchoolHolidayFile.read(new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1}))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("notUtf8");
        assertThatThrownBy(() -> SchoolHolidayFile.read(new byte[SchoolHolidayFile.LARGEST + 1]))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("tooLarge");
    }

    @Test
    void anEndlessFileIsRefusedAtItsTwentyThousandthLine() {
        SchoolHolidayFile file = read(HEADER + "V;-;2025-10-17T22:00:00Z;2025-11-02T23:00:00Z;P;C;\n".repeat(20_500));
        assertThat(file.errors()).extracting(LineError::code).containsExactly("calendar.import.tooManyLines");
    }

    private static List<SchoolBreakView> known(List<PlannedBreak> breaks) {
        return breaks.stream()
                .map(row -> new SchoolBreakView(row.line(), 0, "C", row.name(), new DateRange(row.start(), row.end())))
                .toList();
    }

    private static SchoolHolidayFile read(String text) {
        return SchoolHolidayFile.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] realFile() throws IOException {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path file = at.resolve("shared/data/school-holidays/fr-en-calendrier-scolaire_2025-09.csv");
            if (Files.exists(file)) {
                return Files.readAllBytes(file);
            }
        }
        assumeThat(false).as("shared/data beside the checkout").isTrue();
        return new byte[0];
    }
}
