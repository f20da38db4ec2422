package org.palestre.billing.treasury.control;

import java.util.Map;

/**
 * What the bank says of a file of transfers.
 *
 * @param messageId the file
 * @param whole what it says of all of it
 * @param transfers what it says of single transfers, by what the payer's bank calls them
 */
public record BankAnswer(String messageId, Verdict whole, Map<String, Verdict> transfers) {

    public BankAnswer {
        transfers = Map.copyOf(transfers);
    }

    /** What becomes of a transfer. */
    public enum Fate {
        /** The bank has taken it. */
        ACCEPTED,
        /** The money has left. */
        SETTLED,
        REJECTED,
        /** Some of the file was rejected; what is not named was taken. */
        PARTLY,
        /** Nothing is decided yet. */
        OPEN
    }

    /**
     * A fate, and why.
     *
     * @param reason a code of ISO 20022 and what the bank adds in words; empty if it says nothing
     */
    public record Verdict(Fate fate, String reason) {}

    /** What becomes of a transfer of that file. */
    public Verdict of(String endToEnd) {
        Verdict own = transfers.get(endToEnd);
        if (own != null) {
            return own;
        }
        return whole.fate() == Fate.PARTLY ? new Verdict(Fate.ACCEPTED, "") : whole;
    }
}
