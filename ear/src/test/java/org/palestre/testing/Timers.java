package org.palestre.testing;

import java.net.http.HttpRequest.BodyPublishers;

/**
 * Has done at once what the server's timers would do some seconds later, for tests that are not about the timers. They go on
 * meanwhile, as on a second node.
 */
public final class Timers {

    private Timers() {}

    /** Gives the jobs that are wanted to the server. */
    public static void startJobs() {
        does("");
    }

    /** Asks PayFiP about a payment, if it is time to. */
    public static void askPayfip(String number) {
        City.sql()
                .rows("SELECT id FROM billing.payment WHERE reference = ? AND ask_at <= now()", number)
                .forEach(row -> does("?payment=" + row.get("id")));
    }

    private static void does(String what) {
        Http program = City.http();
        int status = program.send(program.request(TimersServlet.ADDRESS + what).POST(BodyPublishers.noBody()))
                .statusCode();
        if (status != 204) {
            throw new AssertionError("timers" + what + ": " + status);
        }
    }
}
