package org.palestre.billing.cashoffice.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.billing.boundary.EntryKind;
import org.palestre.billing.boundary.Ledger;
import org.palestre.billing.cashoffice.control.CounterEntries;
import org.palestre.billing.cashoffice.control.OfficeRights;
import org.palestre.billing.cashoffice.entity.ReceiptReading;
import org.palestre.billing.cashoffice.entity.Receipts;
import org.palestre.billing.cashoffice.entity.Tills;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;
import org.palestre.shared.Texts;

/**
 * Takes a receipt back by a counter-entry: the same day, by who has the till, before that is counted. Its number stays and
 * stands in the statement as cancelled. Afterwards money goes back by a refund only.
 */
@Stateless
@RolesAllowed({Roles.TREASURER, Roles.CASHIER})
public class CancelReceipt {

    @Inject
    private OfficeRights rights;

    @Inject
    private Tills tills;

    @Inject
    private Receipts receipts;

    @Inject
    private ReceiptReading reading;

    @EJB
    private Ledger ledger;

    @EJB
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Cancels a receipt, once.
     *
     * @throws BusinessException {@code cashoffice.unknownReceipt} for one of another till's; {@code
     *     cashoffice.tillClosed}, {@code cashoffice.tillOfEarlierDay} (day), {@code cashoffice.cancelledAlready}
     */
    public ReceiptView cancel(long receiptId, String reason) {
        String why = Texts.required(reason, "reason", 300);
        TillView till = tills.held(reading.receipt(receiptId).tillId());
        ReceiptView receipt = reading.receipt(receiptId);
        if (till.cashierId() != rights.person()) {
            throw ReceiptReading.unknown();
        }
        LocalDate today = LocalDate.now(clock);
        if (!till.open()) {
            throw BusinessException.conflict("cashoffice.tillClosed");
        }
        if (!receipt.takenOn().equals(today)) {
            throw BusinessException.conflict("cashoffice.tillOfEarlierDay", receipt.takenOn());
        }
        if (receipt.cancelled()) {
            throw BusinessException.conflict("cashoffice.cancelledAlready");
        }
        long entry =
                ledger.reverse(receipt.entryId(), EntryKind.PAYMENT_CANCELLED, CounterEntries.reference(receiptId));
        receipts.cancel(receiptId, rights.person(), today, clock.instant(), why, entry);
        audit.record("cashoffice.cancelReceipt", "billing.receipt", receiptId, receipt.number());
        return reading.receipt(receiptId);
    }
}
