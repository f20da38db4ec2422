package org.palestre.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Runs last: whatever the other tests did, the server had nothing to complain of. */
@Order(Integer.MAX_VALUE)
class ServerLogIT {

    @Test
    void the_server_log_is_clean() {
        assertThat(ServerLog.complaints(City.server())).isEmpty();
    }
}
