package org.palestre.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PortalIT {

    @Test
    void the_portal_answers_everybody() {
        assertThat(City.http().get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void the_portal_opens_on_a_desk() {
        try (Tab tab = City.browser().desktop()) {
            Axe.assertClean(tab.open("/"));
        }
    }

    @Test
    void the_portal_opens_on_a_telephone() {
        try (Tab tab = City.browser().phone()) {
            Axe.assertClean(tab.open("/"));
        }
    }
}
