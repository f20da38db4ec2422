package org.palestre.billing.treasury.boundary;

import java.io.Serializable;
import org.palestre.shared.Money;

/**
 * What the city is called at the public treasury and at its bank; null where it is not known yet.
 *
 * @param version of these settings, from the last look at them
 * @param siret of the budget, 14 digits
 * @param postCode number of the accountant's post (codique)
 * @param signed whether the city's signature book signs a file before it is sent
 * @param vouchers whether each order carries its invoice as a voucher (PES_PJ), as agreed with the accountant
 * @param smallest below this nothing is ordered
 * @param walletDays after so many days below zero what was taken from a prepaid wallet may be ordered; null for never
 * @param accountHolder whose account refunds leave
 */
public record TreasurySettings(
        long version,
        String siret,
        String postCode,
        String postName,
        String collectivityCode,
        String budgetCode,
        String budgetName,
        String issuer,
        boolean signed,
        boolean vouchers,
        Money smallest,
        Integer walletDays,
        String accountHolder,
        String accountIban,
        String accountBic,
        TransferFormat transferFormat)
        implements Serializable {

    /** Whether orders can be made. */
    public boolean ordersPossible() {
        return siret != null && postCode != null && collectivityCode != null;
    }

    /** Whether transfers can be made. */
    public boolean transfersPossible() {
        return accountHolder != null && accountIban != null;
    }
}
