package org.palestre.billing.retention.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palestre.billing.retention.boundary.Forgotten;
import org.palestre.shared.BusinessException;

class MonthRulesTest {

    @ParameterizedTest
    @CsvSource({
        "ACCOUNTING,119",
        "REFUND,1",
        "PAYMENT_TRACE,11",
        "MESSAGE,0",
        "QUOTIENT,-1",
        "BANK_ACCOUNT,1201",
        "ACCOUNTING,"
    })
    void nothing_goes_before_the_law_lets_it_and_nothing_is_kept_for_a_century(Forgotten kind, Integer months) {
        assertThatThrownBy(() -> MonthRules.checked(kind, months))
                .isInstanceOfSatisfying(BusinessException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("retention.months");
                    assertThat(refusal.field()).isEqualTo("months");
                });
    }

    @ParameterizedTest
    @CsvSource({"ACCOUNTING,120", "PAYMENT_TRACE,12", "MESSAGE,1", "QUOTIENT,1200"})
    void the_bounds_themselves_are_taken(Forgotten kind, int months) {
        assertThat(MonthRules.checked(kind, months)).isEqualTo(months);
    }

    @Test
    void months_are_counted_in_whole_days_of_the_city() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-20T23:30:00Z"), ZoneId.of("Europe/Paris"));
        assertThat(MonthRules.limit(clock, 120)).isEqualTo(Instant.parse("2016-11-20T23:00:00Z"));
    }
}
