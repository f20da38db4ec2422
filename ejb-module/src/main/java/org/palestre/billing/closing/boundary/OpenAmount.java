package org.palestre.billing.closing.boundary;

import org.palestre.shared.Money;

/** What has been owed for so long, and in how many wallets. */
public record OpenAmount(OpenAge age, Money amount, long wallets) {}
