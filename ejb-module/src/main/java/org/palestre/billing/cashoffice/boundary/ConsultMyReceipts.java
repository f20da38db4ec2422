package org.palestre.billing.cashoffice.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.palestre.billing.boundary.PayerView;
import org.palestre.billing.boundary.Payers;
import org.palestre.billing.cashoffice.control.ReceiptPaper;
import org.palestre.billing.cashoffice.entity.ReceiptReading;
import org.palestre.documents.boundary.StoredDocument;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.shared.Roles;

/** The receipts of a person, and of the organisations for which the person acts, kept in the account. */
@Stateless
@RolesAllowed(Roles.PERSON)
public class ConsultMyReceipts {

    @EJB
    private Payers payers;

    @Inject
    private ReceiptReading reading;

    @Inject
    private ReceiptPaper paper;

    /** The latest first; those that were cancelled too. */
    public Page<ReceiptView> receipts(PageRequest page) {
        return reading.ofPayers(mine(), page);
    }

    /** @throws BusinessException {@code cashoffice.unknownReceipt} */
    public ReceiptView receipt(long id) {
        ReceiptView receipt = reading.receipt(id);
        List<Long> mine = mine();
        if (receipt.lines().stream().noneMatch(line -> mine.contains(line.payerId()))) {
            throw ReceiptReading.unknown();
        }
        return receipt;
    }

    /** The receipt on paper. @throws BusinessException {@code cashoffice.unknownReceipt} */
    public StoredDocument paper(long id) {
        return paper.of(receipt(id));
    }

    private List<Long> mine() {
        return payers.mine().stream().map(PayerView::id).toList();
    }
}
