package org.palestre.billing.invoice.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.billing.boundary.PayerKind;
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

/** All invoices, for those who keep the city's money and those who audit them. A look into a person's is recorded. */
@Stateless
@RolesAllowed({Roles.TREASURER, Roles.CASHIER, Roles.AUDITOR})
public class ExamineInvoices {

    @EJB
    private Payers payers;

    @EJB
    private AuditTrail audit;

    @Inject
    private InvoiceSearch search;

    @Inject
    private InvoiceReading reading;

    @Inject
    private InvoiceFolder folder;

    @Inject
    private InvoiceFile file;

    /** The invoices that are looked for. */
    public Page<InvoiceView> search(InvoiceQuery query, PageRequest page) {
        return search.page(query, page);
    }

    /** What the invoices that are looked for come to together. */
    public InvoiceTotals totals(InvoiceQuery query) {
        return search.totals(query);
    }

    /** @throws BusinessException {@code invoice.unknown} */
    public InvoiceDetails invoice(String number) {
        InvoiceView invoice = known(number);
        recordRead(invoice);
        return folder.of(invoice);
    }

    /**
     * The document; made now if that was not done yet.
     *
     * @throws BusinessException {@code invoice.unknown}
     */
    public StoredDocument document(String number) {
        InvoiceView invoice = known(number);
        recordRead(invoice);
        return file.of(invoice.id());
    }

    /** Numbers of invoices, for those who read the audit trail. */
    @RolesAllowed({Roles.AUDITOR, Roles.ADMINISTRATOR})
    public Map<Long, String> numbers(Collection<Long> ids) {
        return reading.numbers(ids);
    }

    private InvoiceView known(String number) {
        return reading.byNumber(number).orElseThrow(() -> BusinessException.notFound("invoice.unknown"));
    }

    private void recordRead(InvoiceView invoice) {
        boolean person = payers.payers(List.of(invoice.payerId())).values().stream()
                .anyMatch(payer -> payer.kind() == PayerKind.PERSON);
        if (person) {
            audit.record("invoice.read", "billing.payer", invoice.payerId(), invoice.number());
        }
    }
}
