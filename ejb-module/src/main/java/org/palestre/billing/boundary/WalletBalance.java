package org.palestre.billing.boundary;

import org.palestre.shared.Money;

/**
 * What is in a wallet.
 *
 * @param balance above zero it is the payer's, below it is owed
 */
public record WalletBalance(String serviceCode, Money balance) {}
