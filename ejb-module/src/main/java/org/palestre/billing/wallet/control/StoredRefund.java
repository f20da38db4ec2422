package org.palestre.billing.wallet.control;

import org.palestre.billing.boundary.AccountKey;
import org.palestre.billing.boundary.AccountKind;
import org.palestre.billing.boundary.EntryKind;
import org.palestre.billing.boundary.NewEntry;
import org.palestre.billing.wallet.boundary.RefundState;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Money;

/**
 * A refund, held by whoever decides about it, and how it stands in the ledger.
 *
 * @param transfer the file in which it left, or null
 */
public record StoredRefund(
        long id,
        String reference,
        long payerId,
        String serviceCode,
        Money amount,
        RefundState state,
        long requestedBy,
        String transfer) {

    /** From the wallet to what is to be paid back. */
    public NewEntry accepted() {
        return move(EntryKind.REFUND, wallet(), AccountKey.of(AccountKind.REFUND_DUE));
    }

    /** The transfer has left the city's bank account. */
    public NewEntry sent() {
        return move(EntryKind.REFUND_SENT, AccountKey.of(AccountKind.REFUND_DUE), AccountKey.of(AccountKind.BANK));
    }

    /** The bank gave it back: the payer has it again. */
    public NewEntry returned() {
        return move(EntryKind.REFUND_RETURNED, AccountKey.of(AccountKind.BANK), wallet());
    }

    /** The bank will never carry it out: the payer has it again, and it never left. */
    public NewEntry givenUp() {
        return move(EntryKind.REFUND_RETURNED, AccountKey.of(AccountKind.REFUND_DUE), wallet());
    }

    /** @throws BusinessException {@code wallet.refundDecided} unless it stands there */
    public StoredRefund require(RefundState wanted) {
        if (state != wanted) {
            throw BusinessException.conflict("wallet.refundDecided", reference);
        }
        return this;
    }

    private AccountKey wallet() {
        return AccountKey.wallet(payerId, serviceCode);
    }

    private NewEntry move(EntryKind kind, AccountKey from, AccountKey to) {
        return NewEntry.move(kind, "refund:" + id, from, to, amount);
    }
}
