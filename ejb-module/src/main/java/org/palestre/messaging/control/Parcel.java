package org.palestre.messaging.control;

import java.time.Instant;
import java.util.List;

/** A message with everything that is needed to send it. */
public record Parcel(
        long id,
        String recipient,
        String language,
        String subject,
        String body,
        String messageId,
        int attempts,
        Instant createdAt,
        Instant queuedAt,
        List<Enclosure> enclosures) {

    /** A file that goes with it. */
    public record Enclosure(String fileName, String mediaType, byte[] content) {}
}
