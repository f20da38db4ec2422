package org.palestre.testing;

import java.util.List;
import java.util.regex.Pattern;
import org.palestre.city.WildFlyServer;

/** What a server complained of in its log. */
public final class ServerLog {

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

    private ServerLog() {}

    /** The lines at WARN and above that no test expects. */
    public static List<String> complaints(WildFlyServer server) {
        return server.logLines().stream()
                .filter(line -> COMPLAINT.matcher(line).matches())
                .filter(line -> ALLOWED.stream().noneMatch(line::contains))
                .toList();
    }
}
