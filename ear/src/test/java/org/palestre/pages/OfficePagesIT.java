package org.palestre.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Every page of the back office that the booking office opens, but those of money. */
class OfficePagesIT {

    @Test
    void each_page_keeps_the_rules_of_the_house() {
        assertThat(PageRules.faults(EveryPageIT.desk())).isEmpty();
    }
}
