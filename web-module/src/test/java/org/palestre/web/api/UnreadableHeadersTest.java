package org.palestre.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnreadableHeadersTest {

    @Test
    void whatBrowsersAndLibrariesSendIsReadable() {
        assertThat(languages("fr-FR,fr;q=0.9,en-US;q=0.8,en;q=0.7,*;q=0.5")).isTrue();
        assertThat(languages("fr")).isTrue();
        assertThat(languages("zh-Hant-TW, en ; q=1.0")).isTrue();
        assertThat(languages("")).isTrue();
        assertThat(languages(null)).isTrue();
    }

    @Test
    void aLanguageThatIsNoneIsNot() {
        assertThat(languages(";;;q=x")).isFalse();
        assertThat(languages("fr;q=much")).isFalse();
    }

    private static boolean languages(String header) {
        return UnreadableHeaders.readable(header, UnreadableHeaders::languages);
    }
}
