package org.palestre.billing.cashoffice.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.billing.boundary.PayerView;
import org.palestre.billing.boundary.Payers;
import org.palestre.billing.cashoffice.control.OfficeRights;
import org.palestre.billing.cashoffice.control.ReceiptMail;
import org.palestre.billing.cashoffice.control.ReceiptPaper;
import org.palestre.billing.cashoffice.entity.ReceiptReading;
import org.palestre.documents.boundary.StoredDocument;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.shared.Roles;
import org.palestre.shared.Texts;

/** Receipts of the offices that the caller sees, with their papers. */
@Stateless
@RolesAllowed({Roles.TREASURER, Roles.CASHIER, Roles.AUDITOR})
public class ConsultReceipts {

    @Inject
    private OfficeRights rights;

    @Inject
    private ReceiptReading reading;

    @Inject
    private ReceiptPaper paper;

    @Inject
    private ReceiptMail mail;

    @EJB
    private ConsultCashOffices offices;

    @EJB
    private Payers payers;

    @EJB
    private AuditTrail audit;

    /** Those that are looked for, the latest first. */
    public Page<ReceiptView> list(ReceiptFilter filter, PageRequest page) {
        List<Long> seen =
                offices.offices().stream().map(one -> one.office().id()).toList();
        return reading.list(filter, seen, page);
    }

    /** @throws BusinessException {@code cashoffice.unknownReceipt} */
    public ReceiptView receipt(long id) {
        ReceiptView receipt = reading.receipt(id);
        try {
            rights.requireReader(receipt.officeId());
        } catch (BusinessException e) {
            throw ReceiptReading.unknown();
        }
        return receipt;
    }

    /** Whether the caller may take it back now. */
    public boolean cancellable(ReceiptView receipt) {
        return receipt.tillOpen() && !receipt.cancelled() && receipt.cashierId() == rights.person();
    }

    /** The receipt on paper. @throws BusinessException {@code cashoffice.unknownReceipt} */
    public StoredDocument paper(long id) {
        return paper.of(receipt(id));
    }

    /** Where a receipt would be mailed: its first payer's address. */
    public String recipient(ReceiptView receipt) {
        return payers.payer(receipt.lines().get(0).payerId()).email();
    }

    /**
     * Mails a receipt.
     *
     * @param email null for its first payer's address
     * @throws BusinessException {@code cashoffice.unknownReceipt}, {@code cashoffice.receiptCancelled}; {@code
     *     cashoffice.noEmail} at {@code email}
     */
    @RolesAllowed({Roles.TREASURER, Roles.CASHIER})
    public void mail(long id, String email) {
        ReceiptView receipt = receipt(id);
        if (receipt.cancelled()) {
            throw BusinessException.conflict("cashoffice.receiptCancelled");
        }
        PayerView payer = payers.payer(receipt.lines().get(0).payerId());
        String typed = Texts.optional(email, "email", 254);
        String recipient = typed == null ? payer.email() : typed;
        if (recipient == null || !recipient.matches("[^\\s@,;<>]+@[^\\s@,;<>]+\\.[^\\s@,;<>]+")) {
            throw BusinessException.invalid("cashoffice.noEmail", "email");
        }
        mail.send(receipt, paper.of(receipt), recipient, payer.language() == null ? Locale.FRENCH : payer.language());
        audit.record("cashoffice.mailReceipt", "billing.receipt", id, receipt.number());
    }
}
