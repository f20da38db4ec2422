package org.palestre.billing.payment.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palestre.billing.payment.boundary.PayfipMode;
import org.palestre.billing.payment.boundary.PayfipSettings;
import org.palestre.shared.BusinessException;

class SettingsRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://payfip.example/tpa",
                "ftp://localhost/tpa",
                "https://payfip.example/tpa?x=1",
                "https://payfip.example/tpa#x",
                "https://name:word@payfip.example/tpa",
                "https:///tpa",
                "javascript:alert(1)",
                "payfip",
                "https://payfip.example/ tpa"
            })
    void payfip_is_called_by_https_and_nothing_else(String address) {
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() -> SettingsRules.checked(settings(false, "999900", address)))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("serviceUrl"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://payfip.example/tpa", "http://localhost:8026/tpa", "http://127.0.0.1:8026/tpa"})
    void a_simulator_on_this_machine_may_be_called_without_tls(String address) {
        assertThat(SettingsRules.checked(settings(true, "999900", address)).serviceUrl())
                .isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"99990", "9999000", "99990A"})
    void a_client_number_has_six_digits(String number) {
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() -> SettingsRules.checked(settings(false, number, "https://payfip.example/tpa")))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("clientNumber"));
    }

    @Test
    void nobody_pays_online_without_a_client_number() {
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() -> SettingsRules.checked(settings(true, " ", "https://payfip.example/tpa")));
    }

    private static PayfipSettings settings(boolean open, String number, String address) {
        return new PayfipSettings(1, open, number, PayfipMode.TEST, address, "https://payfip.example/page");
    }
}
