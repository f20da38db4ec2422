package org.palestre.billing.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palestre.shared.DateRange;
import org.palestre.shared.Money;

/** How a line writes its unit beside its quantity. */
class LineViewTest {

    @ParameterizedTest
    @CsvSource({
        "24, heure, heures",
        "2, séance, séances",
        "1.999, heure, heure",
        "-3, jour, jours",
        "0, heure, heure",
        "3, demi-journée, demi-journées",
        "12, heure de bassin, heures de bassin",
        "5, repas, repas",
        "4, m², m²",
        "24, h, h"
    })
    void a_unit_stands_in_the_plural_from_two_on(BigDecimal quantity, String unit, String said) {
        assertThat(line(quantity, unit).unitInNumber()).isEqualTo(said);
    }

    private static LineView line(BigDecimal quantity, String unit) {
        LocalDate day = LocalDate.of(2026, 9, 1);
        Money none = Money.ZERO;
        return new LineView(
                1,
                1,
                "S",
                "test:1",
                "A",
                0,
                null,
                "Essai",
                null,
                List.of(),
                quantity,
                unit,
                none,
                BigDecimal.ZERO,
                none,
                none,
                new DateRange(day, day.plusDays(1)),
                day,
                null,
                LineState.PENDING,
                null,
                null,
                none,
                none);
    }
}
