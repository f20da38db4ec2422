package org.palestre.billing.payment.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.accounts.boundary.Identity;
import org.palestre.billing.boundary.Payers;
import org.palestre.billing.boundary.Services;
import org.palestre.billing.payment.control.InvoicesToPay;
import org.palestre.billing.payment.control.OperationTexts;
import org.palestre.billing.payment.control.PaymentRules;
import org.palestre.billing.payment.control.payfip.NewOperation;
import org.palestre.billing.payment.control.payfip.PayfipAnswer;
import org.palestre.billing.payment.control.payfip.PayfipClient;
import org.palestre.billing.payment.entity.PayfipAgreement;
import org.palestre.billing.payment.entity.PaymentViews;
import org.palestre.billing.payment.entity.Payments;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;
import org.palestre.shared.boundary.City;
import org.palestre.shared.boundary.CitySettings;

/** A person pays into wallets of payers for whom he or she may act: first the payment is written, then PayFiP is called. */
@Stateless
@RolesAllowed(Roles.PERSON)
public class PayOnline {

    @EJB
    private CurrentPerson person;

    @EJB
    private Payers payers;

    @EJB
    private Services services;

    @EJB
    private CitySettings city;

    @EJB
    private OpenOperation opening;

    @Inject
    private InvoicesToPay invoices;

    @Inject
    private Payments payments;

    @Inject
    private PaymentViews views;

    @Inject
    private PayfipAgreement agreement;

    @Inject
    private PayfipClient payfip;

    @Inject
    private Clock clock;

    /** Whether the city takes payments online now. */
    public boolean open() {
        return agreement.settings().open();
    }

    /**
     * Writes the payment down. What the wallets hold does not matter: whoever pays too much has a credit. For an invoice that is
     * named, no more than it has open, and not while another payment of it is under way.
     *
     * @throws BusinessException {@code payment.closed}; {@code payment.nothing}, {@code payment.tooLittle}, {@code
     *     payment.tooMuch}, {@code payment.notPositive}, {@code payment.walletTwice} at {@code amount}; {@code
     *     billing.unknownPayer}, {@code billing.unknownService}; {@code payment.email} if PayFiP does not take the
     *     person's address; as {@link InvoicesToPay#require}
     */
    public PaymentView prepare(List<WalletAmount> wallets) {
        requireOpen();
        PaymentRules.check(wallets);
        wallets.stream().map(WalletAmount::payerId).distinct().forEach(payers::requireMine);
        wallets.stream().map(WalletAmount::serviceCode).distinct().forEach(services::service);
        long personId = person.requirePersonId();
        Identity identity = person.identity().orElseThrow();
        if (!OperationTexts.takesEmail(identity.email())) {
            throw BusinessException.conflict("payment.email");
        }
        invoices.require(wallets, 0);
        long id = payments.create(personId, identity.email(), identity.language(), wallets, clock.instant());
        return views.of(payments.get(id));
    }

    /**
     * The address of PayFiP's page for a payment; asks PayFiP for an operation if there is none, and waits for it. Asked
     * again while the page is open, it is the same one.
     *
     * @throws BusinessException {@code payment.unknown}, {@code payment.closed}, {@code payment.notPayable}; {@code
     *     payment.beingOpened} if somebody else asks at this moment; {@code payment.silent} if PayFiP cannot be reached
     *     and {@code payment.refused} (code) if it does not want to: nothing was paid then, and it can be tried again; as
     *     {@link InvoicesToPay#require} if its invoice was paid meanwhile
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public String pageOf(String reference) {
        PaymentOpening wanted = opening.begin(reference);
        if (wanted.idOp() != null) {
            return wanted.settings().page(wanted.idOp());
        }
        PayfipAnswer answer = payfip.open(PayfipAgreement.access(wanted.settings()), operation(wanted));
        if (answer instanceof PayfipAnswer.Opened opened) {
            opening.keep(wanted, opened.idOp());
            return wanted.settings().page(opened.idOp());
        }
        opening.giveUp(wanted, answer.shortly());
        if (answer instanceof PayfipAnswer.Refusal refusal && refusal.functional()) {
            throw BusinessException.conflict("payment.refused", refusal.shortly());
        }
        throw BusinessException.conflict("payment.silent");
    }

    private NewOperation operation(PaymentOpening wanted) {
        City here = city.city();
        return new NewOperation(
                wanted.year(),
                wanted.email(),
                wanted.total().cents(),
                OperationTexts.subject(here.name(), wanted.invoices(), wanted.reference()),
                wanted.reference(),
                here.baseUrl() + "/payment-notification",
                here.baseUrl() + "/payment-return?number=" + wanted.reference());
    }

    private void requireOpen() {
        if (!open()) {
            throw BusinessException.conflict("payment.closed");
        }
    }
}
