package org.palestre.billing.wallet.control;

import org.palestre.shared.Money;

/** A wallet in which less is left than the city's warning says. */
public record LowWallet(long payerId, String serviceCode, Money balance) {}
