package org.palestre.web.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CityThemeTest {

    private static final double AA = 4.5;

    @ParameterizedTest
    @ValueSource(strings = {"#1b4f8f", "#000000", "#ffffff", "#ffff00", "#e2001a", "#00aa55", "#777777", "#0000ff"})
    void whateverColourACityChoosesItsButtonsAndLinksCanBeRead(String colour) {
        String sheet = CityTheme.styleSheet(Colour.of(colour));
        for (int scheme = 1; scheme <= 2; scheme++) {
            Colour strong = read(sheet, "--city-strong", scheme);
            assertThat(strong.contrast(read(sheet, "--city-on-strong", scheme))).isGreaterThanOrEqualTo(AA);
            assertThat(read(sheet, "--city-stronger", scheme).contrast(read(sheet, "--city-soft", scheme)))
                    .isGreaterThanOrEqualTo(AA);
            assertThat(read(sheet, "--city-stronger", scheme).contrast(read(sheet, "--city-on-strong", scheme)))
                    .isGreaterThanOrEqualTo(AA);
            Colour page = scheme == 1 ? Colour.of("#f5f6f8") : Colour.of("#222a34");
            assertThat(strong.contrast(page)).isGreaterThanOrEqualTo(AA);
        }
    }

    @Test
    void contrastIsThatOfTheStandard() {
        assertThat(Colour.BLACK.contrast(Colour.WHITE)).isEqualTo(21, within(0.01));
        assertThat(Colour.of("#767676").contrast(Colour.WHITE)).isEqualTo(4.54, within(0.01));
    }

    private static Colour read(String sheet, String name, int scheme) {
        Matcher line = Pattern.compile(name + ": light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)")
                .matcher(sheet);
        assertThat(line.find()).isTrue();
        return Colour.of(line.group(scheme));
    }
}
