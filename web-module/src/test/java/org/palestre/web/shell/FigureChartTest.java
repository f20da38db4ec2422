package org.palestre.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FigureChartTest {

    @Test
    void a_clubs_name_never_ends_the_script_of_the_page() {
        String json = chart("</script><script>alert(1)</script>\u2028", 1.0).json();
        assertThat(json).doesNotContain("<").doesNotContain("\u2028").contains("\\u003c/script>");
    }

    @Test
    void what_nobody_knows_has_no_bar() {
        assertThat(chart("Judo", null).json()).contains("\"data\":[null]");
    }

    @Test
    void hours_are_whole_and_long_names_are_cut() {
        String json = chart("Association pour la promotion de la gymnastique volontaire", 12.5)
                .json();
        assertThat(json).contains("\"data\":[13]").contains("Association pour la promotion d…");
    }

    private static FigureChart chart(String name, Double value) {
        return new FigureChart(
                true, List.of(name), List.of(new FigureChart.Series("Heures", Arrays.asList(value))), Locale.FRENCH);
    }
}
