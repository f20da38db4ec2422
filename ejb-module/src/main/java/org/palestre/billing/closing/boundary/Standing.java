package org.palestre.billing.closing.boundary;

import java.util.List;
import org.palestre.shared.Money;

/**
 * How things stand.
 *
 * @param owed what wallets are below zero by, together
 * @param held what payers have in their wallets
 * @param refundsDue what was accepted and not transferred yet
 * @param ordered what the public treasury is to collect
 * @param unmatched payments of which nobody knows whose they are
 * @param openAmounts what is owed, by its age; all ages, in their order
 */
public record Standing(
        Money owed, Money held, Money refundsDue, Money ordered, Money unmatched, List<OpenAmount> openAmounts) {

    public Standing {
        openAmounts = List.copyOf(openAmounts);
    }
}
