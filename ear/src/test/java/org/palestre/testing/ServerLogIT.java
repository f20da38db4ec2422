package org.palestre.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Runs last: whatever the other tests did, no server of theirs had anything to complain of. */
@Tag("alone")
@Order(Integer.MAX_VALUE)
class ServerLogIT {

    @Test
    void the_logs_of_all_cities_are_clean() throws IOException {
        Instant started = Instant.parse(System.getProperty("palestre.build-started"));
        List<Path> logs = ServerLog.since(City.root().resolve("ear/target"), started);
        assertThat(logs).as("logs of this build").isNotEmpty();
        List<String> complaints = new ArrayList<>();
        for (Path log : logs) {
            complaints.addAll(ServerLog.complaints(log));
        }
        assertThat(complaints).isEmpty();
    }
}
