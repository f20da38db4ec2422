package org.palestre.billing.payment.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.billing.invoice.boundary.InvoiceShare;
import org.palestre.billing.payment.control.AskAgain;
import org.palestre.billing.payment.control.InvoicesToPay;
import org.palestre.billing.payment.control.Judgement;
import org.palestre.billing.payment.entity.Operations;
import org.palestre.billing.payment.entity.PayfipAgreement;
import org.palestre.billing.payment.entity.Payments;
import org.palestre.billing.payment.entity.StoredPayment;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;

/**
 * The transactions before and after {@link PayOnline} calls PayFiP; none is open meanwhile. Of several who ask at once one
 * has the claim, and an operation counts only if it comes while the claim is held: a payment has one operation.
 */
@Stateless
@RolesAllowed(Roles.PERSON)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OpenOperation {

    @EJB
    private CurrentPerson person;

    @Inject
    private Payments payments;

    @Inject
    private Operations operations;

    @Inject
    private PayfipAgreement agreement;

    @Inject
    private InvoicesToPay invoices;

    @Inject
    private Clock clock;

    /** What there is, or the right to ask for it. */
    public PaymentOpening begin(String reference) {
        StoredPayment payment = payments.get(reference);
        if (payment.personId() != person.requirePersonId()) {
            throw BusinessException.notFound("payment.unknown");
        }
        PayfipSettings settings = agreement.settings();
        if (!settings.open()) {
            throw BusinessException.conflict("payment.closed");
        }
        Instant now = clock.instant();
        List<WalletAmount> wallets = payments.wallets(payment.id());
        return switch (payment.state()) {
            case CREATED -> {
                invoices.require(wallets, payment.id());
                yield opening(
                        payment,
                        wallets,
                        operations
                                .claim(payment.id(), now, now.minus(InvoicesToPay.FORGOTTEN))
                                .orElseThrow(() -> BusinessException.conflict("payment.beingOpened")),
                        settings);
            }
            case PENDING -> {
                if (!now.isBefore(payment.sentAt().plus(Judgement.PAGE_OPEN))) {
                    throw BusinessException.conflict("payment.notPayable");
                }
                yield opening(payment, wallets, null, settings);
            }
            default -> throw BusinessException.conflict("payment.notPayable");
        };
    }

    /** Keeps the operation. */
    public void keep(PaymentOpening opening, String idOp) {
        Instant now = clock.instant();
        if (!operations.opened(
                opening.paymentId(), opening.claim(), idOp, opening.settings(), now, now.plus(AskAgain.WITHOUT_SIGN))) {
            throw BusinessException.conflict("payment.beingOpened");
        }
    }

    /** Gives the right back. */
    public void giveUp(PaymentOpening opening, String answer) {
        operations.notOpened(opening.paymentId(), opening.claim(), answer, clock.instant());
    }

    private PaymentOpening opening(
            StoredPayment payment, List<WalletAmount> wallets, UUID claim, PayfipSettings settings) {
        return new PaymentOpening(
                payment.id(),
                payment.reference(),
                payment.email(),
                payment.total(),
                LocalDate.now(clock).getYear(),
                WalletAmount.shares(wallets).stream()
                        .map(InvoiceShare::invoice)
                        .distinct()
                        .toList(),
                payment.idOp(),
                claim,
                settings);
    }
}
