package org.palestre.billing.payment.control.payfip;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayfipPortsTest {

    @ParameterizedTest
    @CsvSource({"4,4", "10,10", "0,1", "9999,30", "-3,10", "soon,10", "'',10", "99999,10"})
    void an_answer_is_waited_for_a_second_to_half_a_minute_and_ten_seconds_if_the_setting_cannot_be_read(
            String setting, int seconds) {
        assertThat(PayfipPorts.seconds(setting)).isEqualTo(seconds);
    }
}
