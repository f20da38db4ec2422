package org.palestre.batch.billing.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvoiceThreadsTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "8, 4", "128, 16"})
    void half_of_the_processors_stay_for_those_who_wait_for_a_page(int processors, int threads) {
        assertThat(InvoiceThreads.number(null, processors)).isEqualTo(threads);
    }

    @ParameterizedTest
    @CsvSource({"6, 6", "' 3 ', 3", "500, 16", "0, 4", "-2, 4", "many, 4", "'', 4"})
    void the_setting_counts_if_it_is_a_number_that_can_be(String setting, int threads) {
        assertThat(InvoiceThreads.number(setting, 8)).isEqualTo(threads);
    }

    @ParameterizedTest
    @CsvSource({"2, 4"})
    void a_run_has_at_least_two_and_no_more_than_can_take_numbers(int fewest, int most) {
        assertThat(InvoiceThreads.forRuns()).isBetween(fewest, most);
    }
}
