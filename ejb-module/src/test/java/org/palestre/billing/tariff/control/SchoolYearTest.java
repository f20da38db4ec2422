package org.palestre.billing.tariff.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SchoolYearTest {

    @Test
    void it_begins_on_the_first_of_september() {
        assertThat(SchoolYear.of(LocalDate.of(2026, 8, 31)).begins()).isEqualTo(2025);
        assertThat(SchoolYear.of(LocalDate.of(2026, 9, 1)).begins()).isEqualTo(2026);
        assertThat(new SchoolYear(2026).lastDay()).isEqualTo(LocalDate.of(2027, 8, 31));
    }
}
