package org.palestre.billing.payment.boundary;

import java.io.Serializable;
import org.palestre.shared.Money;

/** So much is to be paid into this payer's wallet for this service. */
public record WalletAmount(long payerId, String serviceCode, Money amount) implements Serializable {}
