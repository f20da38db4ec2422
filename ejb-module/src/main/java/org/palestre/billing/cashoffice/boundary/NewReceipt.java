package org.palestre.billing.cashoffice.boundary;

import java.util.List;
import org.palestre.billing.payment.boundary.WalletAmount;

/**
 * A payment at the counter.
 *
 * @param tillId the caller's till
 * @param key chosen by the caller: the same one twice is one receipt
 * @param paidBy who brings the money, if it is not the payer; may be null
 * @param wallets what is paid
 * @param means with what
 */
public record NewReceipt(long tillId, String key, String paidBy, List<WalletAmount> wallets, List<NewMeans> means) {

    public NewReceipt {
        wallets = List.copyOf(wallets);
        means = List.copyOf(means);
    }
}
