package org.palestre.billing.invoice.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palestre.billing.invoice.boundary.InvoiceKind;
import org.palestre.billing.invoice.boundary.InvoiceState;
import org.palestre.shared.Money;

/** The state of an invoice follows from what is open and from why nothing is. */
class StandingTest {

    @ParameterizedTest
    @CsvSource({
        "INVOICE, 100, 100, 0, 0, 0, 2026-05-10, OPEN",
        "INVOICE, 100, 1, 0, 0, 99, 2026-05-10, OPEN",
        "INVOICE, 100, 100, 0, 0, 0, 2026-05-09, LATE",
        "INVOICE, 100, 0, 0, 0, 0, 2026-05-09, PAID",
        "INVOICE, 100, 0, 40, 0, 0, 2026-05-09, PAID",
        "INVOICE, 100, 0, 100, 0, 0, 2026-05-09, CREDITED",
        "INVOICE, 100, 0, 0, 30, 0, 2026-05-09, WRITTEN_OFF",
        "INVOICE, 100, 0, 0, 0, 100, 2026-05-09, ORDERED",
        "CREDIT_NOTE, -100, 0, 0, 0, 0, 2026-05-09, CREDIT"
    })
    void what_is_open_comes_first(
            InvoiceKind kind,
            long total,
            long open,
            long credited,
            long writtenOff,
            long ordered,
            LocalDate payBy,
            InvoiceState expected) {
        Standing standing = new Standing(
                kind,
                Money.cents(total),
                Money.cents(open),
                Money.cents(credited),
                Money.cents(writtenOff),
                Money.cents(ordered),
                payBy);
        assertThat(standing.on(LocalDate.of(2026, 5, 10))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "125|12500",
                "125,40|12540",
                "125.4 €|12540",
                "-3|300",
                "1 250,00|125000",
                "F-2026|none",
                "12,345|none",
                "|none"
            })
    void an_amount_is_understood_as_it_is_typed(String typed, Long cents) {
        assertThat(TypedAmount.cents(typed == null ? "" : typed)).isEqualTo(cents);
    }
}
