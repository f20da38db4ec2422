package org.palestre.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Every page of the back office that administrators, auditors and other offices open, but those of money. */
class AdministrationPagesIT {

    @Test
    void each_page_keeps_the_rules_of_the_house() {
        assertThat(PageRules.faults(EveryPageIT.administration())).isEmpty();
    }
}
