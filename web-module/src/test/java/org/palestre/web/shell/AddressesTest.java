package org.palestre.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https://evil.example/",
                "javascript:alert(1)",
                "",
                "/a\r\nSet-Cookie: x=1",
                "/\t/evil.example"
            })
    void nobodyIsSentToAForeignAddress(String forged) {
        assertThat(Addresses.local(forged)).isEqualTo("/");
    }

    @Test
    void anAddressOfOursIsKeptWithItsQuery() {
        assertThat(Addresses.local("/sites?q=tennis&page=2")).isEqualTo("/sites?q=tennis&page=2");
        assertThat(Addresses.local(null)).isEqualTo("/");
    }
}
