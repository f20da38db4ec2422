package org.palestre.billing.payment.boundary;

/** How money was paid on PayFiP's page. */
public enum PaymentMeans {
    CARD,
    DIRECT_DEBIT
}
