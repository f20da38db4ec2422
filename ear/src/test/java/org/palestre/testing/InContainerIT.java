package org.palestre.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.palestre.shared.boundary.CitySettings;

@InContainer
class InContainerIT {

    @Inject
    private CitySettings settings;

    @Resource(lookup = "java:jboss/datasources/palestre")
    private DataSource dataSource;

    @Test
    void a_test_inside_the_server_calls_a_boundary() {
        assertThat(settings.city().name()).isNotBlank();
    }

    @Test
    void a_test_inside_the_server_reaches_the_database() throws Exception {
        try (var connection = dataSource.getConnection()) {
            assertThat(connection.isValid(5)).isTrue();
        }
    }
}
