package org.palestre.web.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {

    @ParameterizedTest
    @CsvSource({"203.0.113.7,203.0.113.7", "::ffff:203.0.113.7,203.0.113.7", "unknown,unknown", "a:b:not,a:b:not"})
    void anAddressIsAPlace(String address, String place) {
        assertThat(Place.of(address)).isEqualTo(place);
    }

    @Test
    void whoeverChangesAddressesWithinHisOwnNetworkStaysInOnePlace() {
        assertThat(Place.of("2001:db8:1:2:aaaa::1"))
                .isEqualTo(Place.of("2001:DB8:1:2:bbbb:cccc:dddd:eeee"))
                .isEqualTo(Place.of("2001:db8:1:2::5%eth0"))
                .isNotEqualTo(Place.of("2001:db8:1:3:aaaa::1"));
    }

    @Test
    void aLongForgedAddressIsCutShort() {
        assertThat(Place.of("x".repeat(10_000))).hasSize(64);
        assertThat(Place.of(null)).isEmpty();
    }
}
