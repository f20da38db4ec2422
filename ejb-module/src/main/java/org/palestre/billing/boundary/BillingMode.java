package org.palestre.billing.boundary;

/** When a line of a service is debited. */
public enum BillingMode {
    /** A wallet is filled beforehand, and each booking is taken from it on its day. */
    PREPAID,
    /** When the invoice on which it stands is issued. */
    INVOICED
}
