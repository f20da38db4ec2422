package org.palestre.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.palestre.testing.City;
import org.palestre.testing.Http;

/** A database that was started again has forgotten every connection that the server still holds. */
class LostConnectionsIT {

    private static final int VISITS = 20;

    @Test
    void nobody_notices_that_the_connections_to_the_database_were_cut() {
        Http visitor = City.http();
        assertThat(visitor.get("/sites").statusCode()).isEqualTo(200);

        long cut = City.administrator().number("""
                        SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
                         WHERE application_name = 'palestre' AND state = 'idle'""");

        List<Integer> answers = new ArrayList<>();
        for (int visit = 0; visit < VISITS; visit++) {
            answers.add(visitor.get("/sites").statusCode());
        }
        assertThat(cut).isPositive();
        assertThat(answers).containsOnly(200);
    }
}
