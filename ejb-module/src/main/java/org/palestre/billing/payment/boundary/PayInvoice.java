package org.palestre.billing.payment.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.palestre.billing.boundary.ServiceView;
import org.palestre.billing.boundary.Services;
import org.palestre.billing.invoice.boundary.ConsultInvoices;
import org.palestre.billing.invoice.boundary.InvoiceView;
import org.palestre.billing.invoice.boundary.OpenInvoice;
import org.palestre.billing.invoice.boundary.OpenInvoices;
import org.palestre.billing.payment.control.InvoicesToPay;
import org.palestre.billing.payment.entity.PaymentsUnderWay;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Money;
import org.palestre.shared.Roles;

/** A person looks at what of an invoice is to be paid, and pays that one, whatever is older: {@link PayOnline#prepare}. */
@Stateless
@RolesAllowed(Roles.PERSON)
public class PayInvoice {

    @EJB
    private ConsultInvoices consult;

    @EJB
    private OpenInvoices open;

    @EJB
    private Services services;

    @Inject
    private PaymentsUnderWay underWay;

    @Inject
    private Clock clock;

    /**
     * An invoice of one's own, or of an organisation for which one acts, as it can be paid now.
     *
     * @throws BusinessException {@code invoice.unknown}, also for somebody else's
     */
    public PayableInvoice invoice(String number) {
        Map<String, ServiceView> known =
                services.services().stream().collect(Collectors.toMap(ServiceView::code, Function.identity()));
        InvoiceView invoice = consult.invoice(number).invoice();
        return new PayableInvoice(
                invoice.number(),
                invoice.payerId(),
                invoice.payerName(),
                invoice.dueOn(),
                invoice.total(),
                open.of(List.of(invoice.id())).stream()
                        .flatMap(one -> one.parts().stream())
                        .map(part -> part(part, known.get(part.serviceCode())))
                        .toList(),
                underWay.of(List.of(invoice.number()), 0, clock.instant().minus(InvoicesToPay.FORGOTTEN))
                        .map(PaymentsUnderWay.UnderWay::payment)
                        .orElse(null));
    }

    /**
     * What one amount pays of an invoice, for each of its services in proportion to what is open of it: what {@link
     * PayOnline#prepare} takes.
     *
     * @throws BusinessException {@code invoice.unknown}, also for somebody else's; {@code invoice.paidAlready}, {@code
     *     invoice.notPositive}, {@code invoice.lessOpen} at {@code amount}
     */
    public List<WalletAmount> shares(String number, Money amount) {
        long id = consult.invoice(number).invoice().id();
        return WalletAmount.of(open.of(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> BusinessException.invalid("invoice.paidAlready", "amount", number))
                .shares(amount));
    }

    private static PayableInvoice.Part part(OpenInvoice.Part part, ServiceView service) {
        return new PayableInvoice.Part(service.code(), service.nameFrench(), service.nameEnglish(), part.open());
    }
}
