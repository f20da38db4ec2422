package org.palestre.testing;

import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.palestre.city.Mail;
import org.palestre.city.PostOffice;

/** What people find in their mailboxes. */
public final class Mailboxes {

    private final PostOffice postOffice;

    Mailboxes(PostOffice postOffice) {
        this.postOffice = postOffice;
    }

    /** The messages to this address that have arrived, the oldest first. */
    public List<Mail> of(String recipient) {
        return postOffice.of(recipient);
    }

    /** Every message that has arrived, the oldest first. */
    public List<Mail> all() {
        return postOffice.all();
    }

    /** Waits for the newest message to this address with these words in its subject. */
    public Mail await(String recipient, String subjectWords) {
        return awaitWithin(Duration.ofSeconds(30), recipient, subjectWords);
    }

    /** Like {@link #await}, with a patience of one's own. */
    public Mail awaitWithin(Duration patience, String recipient, String subjectWords) {
        List<Mail> found = Awaitility.await("mail “" + subjectWords + "” to " + recipient)
                .atMost(patience)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> matching(recipient, subjectWords), mails -> !mails.isEmpty());
        return found.get(found.size() - 1);
    }

    private List<Mail> matching(String recipient, String subjectWords) {
        return of(recipient).stream()
                .filter(mail -> mail.subject().contains(subjectWords))
                .toList();
    }
}
