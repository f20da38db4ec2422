package org.palestre.billing.boundary;

/** What an account of the ledger is for. A credit is positive, a debit negative. */
public enum AccountKind {
    /** The payer's money for a service: above zero it is the payer's, below it is owed. */
    WALLET,
    /** What the city has earned by a service, without VAT. */
    REVENUE,
    /** VAT that the city owes. */
    VAT,
    /** Money on its way from the online payment service. */
    ONLINE,
    /** Cash in the hands of a cash office. */
    CASH,
    /** Cheques in the hands of a cash office. */
    CHEQUE,
    /** Payments at a card terminal. */
    CARD,
    /** Vouchers in the hands of a cash office. */
    VOUCHER,
    /** What the public treasury has taken over. */
    TREASURY,
    /** What the public treasury is to collect from a payer. */
    ORDERED,
    /** What is to be paid back and has not left yet. */
    REFUND_DUE,
    /** The city's bank account. */
    BANK,
    /** What was given up. */
    WRITE_OFF,
    /** Payments of which nobody knows yet whose they are. */
    UNMATCHED,
    /** What was too much or missing when the cash was counted. */
    DIFFERENCE;

    /** Whether each payer has one of its own for each service. */
    public boolean ofPayer() {
        return this == WALLET || this == ORDERED;
    }
}
