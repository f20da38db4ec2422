package org.palestre.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvFileTest {

    @Test
    void what_could_be_a_formula_is_none() throws IOException {
        assertThat(written("=1+1", "+33 1", "@SUM(A1)", "-1+2", "-A1", "- 5"))
                .isEqualTo("'=1+1;'+33 1;'@SUM(A1);'-1+2;'-A1;'- 5");
    }

    @Test
    void an_amount_below_zero_stays_a_number() throws IOException {
        assertThat(written("-1,00", "-12500,50", "-3", "4,20")).isEqualTo("-1,00;-12500,50;-3;4,20");
    }

    private static String written(String... cells) throws IOException {
        StringBuilder out = new StringBuilder();
        CsvFile file = new CsvFile(out, List.of("A"));
        file.row(List.of(cells));
        file.flush();
        return out.toString().lines().skip(1).findFirst().orElseThrow();
    }
}
