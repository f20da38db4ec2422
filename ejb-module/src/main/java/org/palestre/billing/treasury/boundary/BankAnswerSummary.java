package org.palestre.billing.treasury.boundary;

import java.util.List;

/**
 * What followed from an answer of the bank.
 *
 * @param message what the bank calls the file that it speaks of
 * @param fileId that file, or null if it is not known here
 * @param accepted transfers that the bank has taken and will carry out
 * @param executed transfers that have left now
 * @param rejected transfers that wait to be paid again
 * @param returned transfers that had been said to have left, and whose money is in the wallets again
 * @param unknown files and transfers that are not known here
 */
public record BankAnswerSummary(
        String message, Long fileId, int accepted, int executed, int rejected, int returned, List<String> unknown) {

    public BankAnswerSummary {
        unknown = List.copyOf(unknown);
    }
}
