package org.palestre.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AuditTrailAddressTest {

    @Test
    void what_an_address_asks_for_stands_in_the_addresses_made_from_it() {
        AuditTrailAddress address = AuditTrailAddress.of(Map.of(
                "who", one(" Hélène "),
                "action", one("seasonal.grant"),
                "kind", one("seasonal.request"),
                "q", one("2026-27 & Co"),
                "from", one("2026-11-01"),
                "page", one("3")));
        assertThat(address.query())
                .isEqualTo("?list=1&who=H%C3%A9l%C3%A8ne&action=seasonal.grant&kind=seasonal.request"
                        + "&q=2026-27+%26+Co&from=2026-11-01");
        assertThat(address.page()).isEqualTo(3);
    }

    @Test
    void what_cannot_be_understood_is_left_out() {
        AuditTrailAddress address = AuditTrailAddress.of(Map.of(
                "who", one("\u0000\t "),
                "action", one("seasonal.burn"),
                "kind", one("<script>"),
                "id", one("99999999999999999999"),
                "from", one("2026-02-30"),
                "to", one("+999999999-12-31"),
                "page", one("-1")));
        assertThat(address.narrowed()).isFalse();
        assertThat(address.page()).isEqualTo(1);
    }

    @Test
    void a_span_that_ends_before_it_starts_is_told() {
        assertThat(new AuditTrailAddress(
                                null, null, null, null, null, LocalDate.of(2026, 2, 2), LocalDate.of(2026, 2, 1), 1)
                        .endsBeforeStart())
                .isTrue();
    }

    private static String[] one(String value) {
        return new String[] {value};
    }
}
