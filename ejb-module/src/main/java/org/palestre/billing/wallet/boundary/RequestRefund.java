package org.palestre.billing.wallet.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.billing.boundary.BankAccountView;
import org.palestre.billing.boundary.PayerView;
import org.palestre.billing.boundary.Payers;
import org.palestre.billing.wallet.control.RefundRules;
import org.palestre.billing.wallet.control.StoredRefund;
import org.palestre.billing.wallet.entity.RefundViews;
import org.palestre.billing.wallet.entity.Refunds;
import org.palestre.billing.wallet.entity.WalletReading;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Money;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.shared.Roles;
import org.palestre.shared.Texts;

/**
 * A payer, or who acts for it, asks to have money back from a wallet, to the bank account that the payer has named. The
 * money stays in the wallet until the treasurer accepts.
 */
@Stateless
@RolesAllowed(Roles.PERSON)
public class RequestRefund {

    private static final String SUBJECT = "billing.payer";

    @EJB
    private CurrentPerson person;

    @EJB
    private Payers payers;

    @EJB
    private AuditTrail audit;

    @Inject
    private WalletReading wallets;

    @Inject
    private Refunds refunds;

    @Inject
    private RefundViews views;

    @Inject
    private Clock clock;

    /** What can be had back. @throws BusinessException {@code billing.unknownPayer}, {@code billing.unknownService} */
    public RefundOffer offer(long payerId, String serviceCode) {
        return offer(payers.requireMine(payerId), serviceCode, payers.bankAccount(payerId));
    }

    /**
     * Asks for it; gives the number of the request.
     *
     * @param comment why, or null
     * @throws BusinessException as {@link #offer}; {@code wallet.notPositive}, {@code wallet.moreThanThere} at {@code
     *     amount}; {@code wallet.noBankAccount}, {@code wallet.refundWaiting}
     */
    public String request(long payerId, String serviceCode, Money amount, String comment) {
        PayerView payer = payers.requireMine(payerId);
        Optional<BankAccountView> account = payers.bankAccount(payerId);
        RefundRules.check(offer(payer, serviceCode, account), amount);
        String reference = refunds.request(
                payerId,
                serviceCode,
                amount,
                account.orElseThrow(),
                Texts.optional(comment, "comment", 500),
                person.requirePersonId(),
                clock.instant());
        audit.record("wallet.request", SUBJECT, payerId, reference);
        return reference;
    }

    /** Takes a request back. @throws BusinessException {@code wallet.unknownRefund}, {@code wallet.refundDecided} */
    public void withdraw(String reference) {
        StoredRefund refund = refunds.hold(reference).orElseThrow(RequestRefund::unknown);
        if (payers.mine().stream().noneMatch(payer -> payer.id() == refund.payerId())) {
            throw unknown();
        }
        refund.require(RefundState.REQUESTED);
        refunds.withdraw(refund.id());
        audit.record("wallet.withdraw", SUBJECT, refund.payerId(), reference);
    }

    /** A page of all refunds of the payers for whom the caller acts, the latest first. */
    public Page<RefundView> refunds(PageRequest page) {
        return views.ofPayers(payers.mine().stream().map(PayerView::id).toList(), page);
    }

    static BusinessException unknown() {
        return BusinessException.notFound("wallet.unknownRefund");
    }

    private RefundOffer offer(PayerView payer, String serviceCode, Optional<BankAccountView> account) {
        return wallets.offer(
                        payer.id(),
                        payer.name(),
                        serviceCode,
                        account.map(BankAccountView::shown).orElse(null))
                .orElseThrow(() -> BusinessException.notFound("billing.unknownService", serviceCode));
    }
}
