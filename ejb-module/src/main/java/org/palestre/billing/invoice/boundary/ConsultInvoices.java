package org.palestre.billing.invoice.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.palestre.billing.boundary.PayerView;
import org.palestre.billing.boundary.Payers;
import org.palestre.billing.invoice.control.InvoiceFile;
import org.palestre.billing.invoice.control.InvoiceFolder;
import org.palestre.billing.invoice.entity.InvoiceReading;
import org.palestre.billing.invoice.entity.InvoiceSearch;
import org.palestre.documents.boundary.StoredDocument;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.shared.Roles;

/** A payer's own invoices, and those of the organisations for which the person acts. */
@Stateless
@RolesAllowed(Roles.PERSON)
public class ConsultInvoices {

    /** What of a list is wanted. */
    public enum Shown {
        /** What is still to be paid. */
        OPEN,
        /** What is settled, credit notes too. */
        SETTLED,
        /** Everything. */
        ALL
    }

    @EJB
    private Payers payers;

    @Inject
    private InvoiceSearch search;

    @Inject
    private InvoiceReading reading;

    @Inject
    private InvoiceFolder folder;

    @Inject
    private InvoiceFile file;

    /** The payers whose invoices this person may read. */
    public List<PayerView> payers() {
        return payers.mine();
    }

    /**
     * Invoices, the latest first.
     *
     * @param payerId null for those of all {@link #payers}
     * @throws BusinessException {@code billing.unknownPayer}
     */
    public Page<InvoiceView> invoices(Long payerId, Shown shown, PageRequest page) {
        Set<Long> wanted = payerId == null
                ? payers.mine().stream().map(PayerView::id).collect(Collectors.toSet())
                : Set.of(payers.requireMine(payerId).id());
        return wanted.isEmpty()
                ? new Page<>(List.of(), 0)
                : search.page(
                        new InvoiceQuery(null, states(shown), null, null, null, wanted, null, InvoiceSort.ISSUED, true),
                        page);
    }

    /** @throws BusinessException {@code invoice.unknown}, also for somebody else's */
    public InvoiceDetails invoice(String number) {
        return folder.of(mine(number));
    }

    /**
     * The document; made now if that was not done yet.
     *
     * @throws BusinessException {@code invoice.unknown}, also for somebody else's
     */
    public StoredDocument document(String number) {
        return file.of(mine(number).id());
    }

    private InvoiceView mine(String number) {
        return reading.byNumber(number)
                .filter(invoice -> payers.mine().stream().anyMatch(payer -> payer.id() == invoice.payerId()))
                .orElseThrow(() -> BusinessException.notFound("invoice.unknown"));
    }

    private static Set<InvoiceState> states(Shown shown) {
        return switch (shown) {
            case OPEN -> Set.of(InvoiceState.OPEN, InvoiceState.LATE);
            case SETTLED ->
                Set.of(
                        InvoiceState.PAID,
                        InvoiceState.CREDITED,
                        InvoiceState.WRITTEN_OFF,
                        InvoiceState.ORDERED,
                        InvoiceState.CREDIT);
            case ALL -> Set.of();
        };
    }
}
