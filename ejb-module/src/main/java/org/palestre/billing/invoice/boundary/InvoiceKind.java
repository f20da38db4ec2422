package org.palestre.billing.invoice.boundary;

/** Whether a document asks for money or gives it back; each has a series of numbers of its own. */
public enum InvoiceKind {
    /** What is charged. */
    INVOICE("F"),
    /** What is taken back of earlier invoices (avoir). */
    CREDIT_NOTE("A");

    private final String series;

    InvoiceKind(String series) {
        this.series = series;
    }

    /** With which its numbers begin. */
    public String series() {
        return series;
    }
}
