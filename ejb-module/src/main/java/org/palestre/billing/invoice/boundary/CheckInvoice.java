package org.palestre.billing.invoice.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.palestre.billing.invoice.entity.InvoiceReading;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Money;

/**
 * Whether a document is the city's and what it comes to, for whoever holds it and reads its code. Says nothing about
 * the payer.
 */
@Stateless
@PermitAll
public class CheckInvoice {

    @Inject
    private InvoiceReading reading;

    /** What anybody may know who has the document in hand. */
    public record CheckedInvoice(
            InvoiceKind kind, String number, LocalDate issuedOn, LocalDate dueOn, Money total, InvoiceState state) {}

    /** @throws BusinessException {@code invoice.notOurs} if the city has issued no such document */
    public CheckedInvoice check(String token) {
        return reading.byToken(token == null ? "" : token)
                .map(invoice -> new CheckedInvoice(
                        invoice.kind(),
                        invoice.number(),
                        invoice.issuedOn(),
                        invoice.dueOn(),
                        invoice.total(),
                        invoice.state()))
                .orElseThrow(() -> BusinessException.notFound("invoice.notOurs"));
    }
}
