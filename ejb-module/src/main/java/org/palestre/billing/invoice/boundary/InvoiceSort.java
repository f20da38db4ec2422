package org.palestre.billing.invoice.boundary;

/** By what a list of invoices is sorted. */
public enum InvoiceSort {
    ISSUED,
    NUMBER,
    PAYER,
    DUE,
    TOTAL,
    OPEN
}
