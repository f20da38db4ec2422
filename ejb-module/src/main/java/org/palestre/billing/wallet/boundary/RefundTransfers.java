package org.palestre.billing.wallet.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.palestre.billing.boundary.Ledger;
import org.palestre.billing.boundary.NewEntry;
import org.palestre.billing.wallet.control.RefundMail;
import org.palestre.billing.wallet.control.StoredRefund;
import org.palestre.billing.wallet.entity.RefundViews;
import org.palestre.billing.wallet.entity.Refunds;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Texts;

/**
 * The accepted refunds that wait for a transfer, for the component that makes the files of transfers, which has checked
 * the right. A refund leaves once: who says that it has left holds it until the transaction ends.
 */
@Stateless
@PermitAll
public class RefundTransfers {

    private static final int LONGEST_TRANSFER = 60;

    @EJB
    private Ledger ledger;

    @Inject
    private Refunds refunds;

    @Inject
    private RefundViews views;

    @Inject
    private RefundMail mail;

    @Inject
    private Clock clock;

    /** Those that wait, the oldest first. */
    public List<RefundToTransfer> waiting(int most) {
        return views.toTransfer(most);
    }

    /**
     * They have left, in this file: what was due is paid, and the payers are told. Said again of the same file, it does
     * nothing.
     *
     * @param transfer the file's name or number, at most 60 signs
     * @throws BusinessException {@code wallet.unknownRefund}; {@code wallet.refundDecided} if one of them is not accepted,
     *     or left in another file
     */
    public void sent(Collection<String> references, String transfer) {
        String file = Texts.required(transfer, "transfer", LONGEST_TRANSFER);
        List<StoredRefund> held = refunds.hold(references);
        if (held.size() < Set.copyOf(references).size()) {
            throw RequestRefund.unknown();
        }
        for (StoredRefund refund : held) {
            if (!file.equals(refund.transfer())) {
                refund.require(RefundState.ACCEPTED);
                refunds.sent(refund.id(), file, clock.instant(), ledger.book(refund.sent()));
                tell(refund, RefundState.SENT, null);
            }
        }
    }

    /**
     * The bank gave one back: the money is in the wallet again, and the payer is told.
     *
     * @throws BusinessException {@code wallet.unknownRefund}, {@code wallet.refundDecided} if it had not left
     */
    public void returned(String reference, String reason) {
        back(reference, RefundState.SENT, reason, StoredRefund::returned);
    }

    /**
     * No bank will carry it out, for the account cannot be paid to: the money is in the wallet again, and the payer is told.
     * It stands in no file.
     *
     * @throws BusinessException {@code wallet.unknownRefund}, {@code wallet.refundDecided} if it was not accepted or has left
     */
    public void givenUp(String reference, String reason) {
        back(reference, RefundState.ACCEPTED, reason, StoredRefund::givenUp);
    }

    private void back(String reference, RefundState from, String reason, Function<StoredRefund, NewEntry> booking) {
        String given = Texts.required(reason, "reason", 300);
        StoredRefund refund =
                refunds.hold(reference).orElseThrow(RequestRefund::unknown).require(from);
        refunds.returned(refund.id(), given, clock.instant(), ledger.book(booking.apply(refund)));
        tell(refund, RefundState.RETURNED, given);
    }

    private void tell(StoredRefund refund, RefundState state, String reason) {
        String account =
                views.byReference(refund.reference()).map(RefundView::account).orElse("");
        mail.tell(refund, state, account, reason);
    }
}
