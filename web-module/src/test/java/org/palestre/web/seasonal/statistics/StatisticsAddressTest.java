package org.palestre.web.seasonal.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.palestre.seasonal.statistics.boundary.Dimension;

class StatisticsAddressTest {

    @Test
    void an_address_names_season_district_kind_and_page() {
        StatisticsAddress address = StatisticsAddress.of(Map.of(
                "season", new String[] {"3"},
                "district", new String[] {"04"},
                "by", new String[] {"CLUB"},
                "page", new String[] {"2"}));
        assertThat(address.filter().seasonId()).isEqualTo(3L);
        assertThat(address.by()).isEqualTo(Dimension.CLUB);
        assertThat(address.page()).isEqualTo(2);
        assertThat(address.query()).isEqualTo("?list=1&season=3&district=04");
    }

    @Test
    void what_cannot_be_understood_is_left_out() {
        StatisticsAddress address = StatisticsAddress.of(Map.of(
                "season", new String[] {"x' OR 1=1"},
                "district", new String[] {"<b>"},
                "by", new String[] {"TOTAL"},
                "page", new String[] {"-1"}));
        assertThat(address.filter().seasonId()).isNull();
        assertThat(address.filter().districtCode()).isNull();
        assertThat(address.by()).isNull();
        assertThat(address.page()).isEqualTo(1);
        assertThat(address.query()).isEqualTo("?list=1");
    }
}
