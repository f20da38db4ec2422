package org.palestre.billing.retention.boundary;

/** What is forgotten. */
public enum Forgotten {
    /** Where refunds would go, of payers for whom nothing moves. */
    BANK_ACCOUNT("coordonnées bancaires"),
    /** Where a payer lives, when nothing has moved for long. */
    PAYER_ADDRESS("adresses"),
    /** The account of a refund that was refused or withdrawn. */
    DECLINED_REFUND("remboursements refusés"),
    /** The family quotient of a past school year. */
    QUOTIENT("quotients familiaux"),
    /** Mails about money. */
    MESSAGE("courriels"),
    /** What happened step by step to an online payment. */
    PAYMENT_TRACE("traces de paiement"),
    /** The account to which a refund went. */
    REFUND("comptes des remboursements"),
    /** Names, addresses and papers of invoices and receipts, who used what, whose cheque it was. */
    ACCOUNTING("pièces comptables"),
    /** Why a wallet was allowed a larger overdraft, and why that ended. */
    OVERDRAFT("motifs de découvert");

    private final String name;

    Forgotten(String name) {
        this.name = name;
    }

    /** What it is called in the trail of who did what, which is French. */
    public String inTrail() {
        return name;
    }

    /** For how many months it is kept at least. Accounting pieces: ten years (Code de commerce, L123-22). */
    public int leastMonths() {
        return switch (this) {
            case REFUND, ACCOUNTING -> 120;
            case PAYMENT_TRACE -> 12;
            default -> 1;
        };
    }
}
