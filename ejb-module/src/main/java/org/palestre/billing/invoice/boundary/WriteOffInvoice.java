package org.palestre.billing.invoice.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.billing.boundary.AccountKey;
import org.palestre.billing.boundary.AccountKind;
import org.palestre.billing.boundary.EntryKind;
import org.palestre.billing.boundary.Ledger;
import org.palestre.billing.boundary.NewEntry;
import org.palestre.billing.boundary.Posting;
import org.palestre.billing.invoice.entity.InvoiceReading;
import org.palestre.billing.invoice.entity.PaymentPlans;
import org.palestre.billing.invoice.entity.Reliefs;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Money;
import org.palestre.shared.Roles;
import org.palestre.shared.Texts;

/** The treasurer gives up what is left of an invoice, for a reason (remise gracieuse, admission en non-valeur). */
@Stateless
@RolesAllowed(Roles.TREASURER)
public class WriteOffInvoice {

    @EJB
    private OpenInvoices openInvoices;

    @EJB
    private Ledger ledger;

    @EJB
    private AuditTrail audit;

    @Inject
    private InvoiceReading reading;

    @Inject
    private Reliefs reliefs;

    @Inject
    private PaymentPlans plans;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    /**
     * Gives up what is open now. Two who do this at once give it up once: the other one finds nothing open.
     *
     * @param expected what the treasurer saw as open
     * @return what was given up
     * @throws BusinessException {@code invoice.unknown}, {@code invoice.nothingOpen}; {@code invoice.openChanged} (open) if
     *     something else is open by now; {@code shared.missing} at {@code reason}
     */
    public Money writeOff(String number, Money expected, String reason) {
        String why = Texts.required(reason, "reason", 500);
        long id = reading.byNumber(number)
                .orElseThrow(() -> BusinessException.notFound("invoice.unknown"))
                .id();
        OpenInvoice invoice = openInvoices.held(id);
        if (!invoice.open().equals(expected)) {
            throw BusinessException.conflict("invoice.openChanged", invoice.open());
        }
        long entry = ledger.book(new NewEntry(EntryKind.WRITE_OFF, reference(id), null, postings(invoice)));
        String by = context.getCallerPrincipal().getName();
        invoice.parts()
                .forEach(part ->
                        reliefs.writtenOff(id, part.serviceCode(), part.open(), entry, clock.instant(), by, why));
        plans.end(id, clock.instant(), by);
        audit.record("invoice.writeOff", "billing.invoice", id, number + " " + expected);
        return expected;
    }

    /** An invoice may be given up again after what was given up came back; the held wallets keep two from one count. */
    private String reference(long id) {
        long before = reliefs.of(id).stream()
                .filter(relief -> relief.kind() == ReliefView.Kind.WRITE_OFF)
                .map(ReliefView::entryId)
                .distinct()
                .count();
        return "invoice:" + id + "/write-off:" + (before + 1);
    }

    private static List<Posting> postings(OpenInvoice invoice) {
        List<Posting> postings = new ArrayList<>();
        for (OpenInvoice.Part part : invoice.parts()) {
            postings.add(new Posting(AccountKey.wallet(invoice.payerId(), part.serviceCode()), part.open()));
            postings.add(new Posting(
                    AccountKey.of(AccountKind.WRITE_OFF), part.open().negate()));
        }
        return postings;
    }
}
