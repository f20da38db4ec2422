package org.palestre.testing;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

/**
 * Lets the city do at once what its timers would do within seconds, so that a test waits for nothing that it is not about.
 * What is done already is not done again, as when a timer comes.
 */
public final class Now {

    private Now() {}

    /** Jobs that are wanted begin. */
    public static void startJobs() {
        post("jobs");
    }

    /** Jobs whose server was killed are taken up: nobody waits until it has been silent for long enough. */
    public static void takeUpJobs() {
        City.sql().change("UPDATE shared.job_run SET alive_at = alive_at - interval '1 hour' WHERE state = 'RUNNING'");
        startJobs();
    }

    /** Mail goes out. */
    public static void deliverMessages() {
        post("messages");
    }

    /** The permits of a request get their documents and mails. */
    public static void issuePermits(long request) {
        City.sql()
                .rows(
                        "SELECT id FROM seasonal.permit WHERE request_id = ? AND issued_at IS NULL AND due_at <= now()",
                        request)
                .forEach(row -> post("permit?id=" + row.get("id")));
    }

    /** The threads of a node go to work on the documents of invoices; nobody waits for them. */
    public static void workOnInvoicePapers(Http node) {
        post(node, "papers");
    }

    /** The slot of a request is priced, if somebody wants it. */
    public static void price(long request) {
        post("price?id=" + request);
    }

    /** The office is told of what came free. */
    public static void tellOfFreedSlots() {
        post("freed-slots");
    }

    private static void post(String work) {
        post(City.http(), work);
    }

    private static void post(Http anybody, String work) {
        HttpResponse<String> answer = anybody.send(
                anybody.request(TestArchive.CONTEXT + "/now/" + work).POST(BodyPublishers.noBody()));
        if (answer.statusCode() != 200) {
            throw new AssertionError(work + ": " + answer.statusCode() + " " + answer.body());
        }
    }
}
