package org.palestre.seasonal.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RequestNumberTest {

    @Test
    void a_request_is_numbered_by_season_and_place() {
        assertThat(RequestNumber.request("2026-27", 1)).isEqualTo("2026-27_00000001");
        assertThat(RequestNumber.request("2026-27", 12_345_678)).isEqualTo("2026-27_12345678");
    }

    @Test
    void a_permit_bears_the_number_of_its_request() {
        assertThat(RequestNumber.permit("2026-27_00000001")).isEqualTo("AOT-2026-27-00000001");
    }

    @Test
    void tokens_are_long_and_never_alike() {
        assertThat(PermitToken.next()).matches("[A-Za-z0-9_-]{24}").isNotEqualTo(PermitToken.next());
    }
}
