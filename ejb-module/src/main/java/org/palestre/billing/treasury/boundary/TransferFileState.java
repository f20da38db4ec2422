package org.palestre.billing.treasury.boundary;

/** How a file of transfers stands. */
public enum TransferFileState {
    MADE,
    /** The bank has taken it, and carries it out on its day. */
    ACCEPTED,
    /** The bank has carried it out. */
    EXECUTED,
    /** The bank never had it, or rejected it: its refunds wait for another file. */
    WITHDRAWN
}
