package org.palestre.billing.treasury.boundary;

import java.time.Instant;

/**
 * An answer of the bank that was read.
 *
 * @param message what the bank calls the file that it speaks of
 * @param fileId that file, or null if it is not known here
 */
public record BankAnswerView(
        long id,
        String fileName,
        String message,
        Long fileId,
        int executed,
        int rejected,
        Instant readAt,
        String readBy) {}
