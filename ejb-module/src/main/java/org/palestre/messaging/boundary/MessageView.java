package org.palestre.messaging.boundary;

import java.time.Instant;
import java.util.List;

/**
 * A message as agents see it.
 *
 * @param body null if the message is confidential
 * @param attempts how often it was tried
 * @param dueAt when it is tried next, if it waits
 * @param deliveredAt when the mail server took it, or null
 * @param lastError what the mail server said at the last failure, or null
 * @param attachments names of its files
 */
public record MessageView(
        long id,
        String recipient,
        String subject,
        String body,
        boolean confidential,
        MessageStatus status,
        int attempts,
        Instant createdAt,
        Instant dueAt,
        Instant deliveredAt,
        String lastError,
        String caseType,
        Long caseId,
        List<String> attachments) {}
