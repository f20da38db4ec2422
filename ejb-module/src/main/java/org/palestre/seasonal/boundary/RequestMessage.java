package org.palestre.seasonal.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.palestre.messaging.boundary.MessageStatus;
import org.palestre.messaging.boundary.MessageView;

/**
 * A message about a request, as its club sees it.
 *
 * @param sentAt when it was written; it leaves a few seconds later
 * @param deliveredAt when the recipient's mail server took it, or null
 * @param attachments names of its files
 */
public record RequestMessage(
        long id,
        String subject,
        String recipient,
        Instant sentAt,
        MessageStatus status,
        Instant deliveredAt,
        List<String> attachments)
        implements Serializable {

    public RequestMessage {
        attachments = List.copyOf(attachments);
    }

    /** What a club may see of a message. */
    static RequestMessage of(MessageView message) {
        return new RequestMessage(
                message.id(),
                message.subject(),
                message.recipient(),
                message.createdAt(),
                message.status(),
                message.deliveredAt(),
                message.attachments());
    }
}
