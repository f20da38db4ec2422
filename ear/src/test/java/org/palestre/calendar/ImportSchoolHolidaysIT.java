package org.palestre.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.palestre.calendar.boundary.HolidayImport;
import org.palestre.calendar.boundary.ImportSchoolHolidays;
import org.palestre.calendar.boundary.ManageSchoolBreaks;
import org.palestre.shared.BusinessException;
import org.palestre.testing.Caller;
import org.palestre.testing.InContainer;

@InContainer
class ImportSchoolHolidaysIT {

    private static final String ADMIN = "admin@demo.example";
    private static final byte[] FILE =
            ("\uFEFFDescription;Population;Date de début;Date de fin;Académies;Zones;annee_scolaire\n"
                            + "Vacances de la Toussaint;-;2017-10-20T22:00:00+00:00;2017-11-05T23:00:00+00:00;Paris;Zone C;2017-2018\n"
                            + "Vacances de la Toussaint;-;2017-10-20T22:00:00+00:00;2017-11-05T23:00:00+00:00;Créteil;Zone C;2017-2018\n"
                            + "Vacances de Noël;-;2017-12-22T23:00:00+00:00;2018-01-07T23:00:00+00:00;Paris;Zone C;2017-2018\n")
                    .getBytes(StandardCharsets.UTF_8);

    @EJB
    private ImportSchoolHolidays importer;

    @EJB
    private ManageSchoolBreaks breaks;

    @Test
    void a_second_import_of_the_same_file_changes_nothing() throws Exception {
        HolidayImport first = Caller.as(ADMIN, () -> importer.apply(FILE));
        assertThat(first.zone()).isEqualTo("C");
        int known = Caller.as(ADMIN, () -> breaks.list("C")).size();
        assertThat(Caller.as(ADMIN, () -> importer.apply(FILE)).effective()).isFalse();
        assertThat(Caller.as(ADMIN, () -> breaks.list("C"))).hasSize(known);
    }

    @Test
    void a_broken_file_changes_nothing_and_names_its_line() throws Exception {
        byte[] broken = (new String(FILE, StandardCharsets.UTF_8) + "x;-;never;never;Paris;Zone C;2018\n")
                .getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Caller.as(ADMIN, () -> importer.apply(broken)))
                .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo("calendar.import.broken"));
    }

    @Test
    void only_an_administrator_imports() {
        assertThatThrownBy(() -> Caller.as("agent@demo.example", () -> importer.preview(FILE)))
                .isInstanceOf(EJBAccessException.class);
    }
}
