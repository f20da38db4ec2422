package org.palestre.billing.event;

import org.palestre.shared.Money;

/** A payment has come in and stands in the payer's wallets. */
public record PaymentReceived(long paymentId, long payerId, Money total) {}
