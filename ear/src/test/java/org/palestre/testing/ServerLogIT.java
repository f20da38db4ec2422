package org.palestre.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Runs last: whatever the other tests did, the server had nothing to complain of. */
@Order(Integer.MAX_VALUE)
class ServerLogIT {

    private static final Pattern COMPLAINT =
            Pattern.compile("^\\d{4}-\\d\\d-\\d\\d \\S+ (WARN|WARNING|ERROR|SEVERE|FATAL) .*");

    /** What may stand there, each with its reason. */
    private static final List<String> ALLOWED = List.of(
            // A timer that is still at work skips a turn: that is how it should be, and happens on a busy machine.
            "WFLYEJB0043",
            // A server that was killed in the middle of a timer's turn says so when it starts again; the timer goes on.
            "WFLYEJB0480",
            // Tests take the mail server away on purpose: one line for each outage is what an administrator needs.
            "Mail server cannot be reached, messages wait");

    @Test
    void the_server_log_is_clean() {
        List<String> complaints = City.server().logLines().stream()
                .filter(line -> COMPLAINT.matcher(line).matches())
                .filter(line -> ALLOWED.stream().noneMatch(line::contains))
                .toList();

        assertThat(complaints).isEmpty();
    }
}
