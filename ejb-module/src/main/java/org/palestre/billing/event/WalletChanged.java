package org.palestre.billing.event;

import org.palestre.shared.Money;

/**
 * A wallet has more or less in it than before.
 *
 * @param by what was added; negative if it was taken
 */
public record WalletChanged(long payerId, String serviceCode, long entryId, Money by) {}
