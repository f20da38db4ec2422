package org.palestre.billing.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.billing.control.Iban;
import org.palestre.billing.entity.PayerDetails;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;
import org.palestre.shared.Texts;

/**
 * A payer's address and bank account, kept by the payer, by who acts for it, and by the treasurer. To anybody else the
 * payer does not exist.
 */
@Stateless
@RolesAllowed(Roles.PERSON)
public class KeepPayerDetails {

    private static final String SUBJECT = "billing.payer";

    @EJB
    private Payers payers;

    @EJB
    private CurrentPerson current;

    @EJB
    private AuditTrail audit;

    @Inject
    private PayerDetails details;

    @Inject
    private Clock clock;

    /** The payers for whom the caller acts: the own one first, then organisations by name. */
    public List<PayerView> mine() {
        return payers.mine();
    }

    /** @throws BusinessException {@code billing.unknownPayer} */
    public PayerView payer(long payerId) {
        return allowed(payerId);
    }

    /**
     * Where a person's letters go from now on.
     *
     * @throws BusinessException {@code billing.addressOfOrganisation} for an organisation, whose head office is kept with
     *     its account
     */
    public void changeAddress(long payerId, PostalAddress typed) {
        PayerView payer = allowed(payerId);
        if (payer.kind() == PayerKind.ORGANISATION) {
            throw BusinessException.conflict("billing.addressOfOrganisation");
        }
        details.changeAddress(
                payerId, PostalAddress.typed(typed.street(), typed.postcode(), typed.town(), typed.country()));
        audit.record("billing.changeAddress", SUBJECT, payerId, null);
    }

    /** Where refunds go, if that is known. @throws BusinessException {@code billing.unknownPayer} */
    public Optional<BankAccountView> bankAccount(long payerId) {
        allowed(payerId);
        return details.bankAccount(payerId);
    }

    /**
     * Where refunds go from now on. The trail keeps the ends of the number only.
     *
     * @param bic may be null
     * @throws BusinessException {@code billing.noIban} at {@code iban}, {@code billing.noBic} at {@code bic}
     */
    public void changeBankAccount(long payerId, String iban, String bic, String holder) {
        allowed(payerId);
        Iban valid = Iban.typed(iban, "iban");
        details.changeBankAccount(
                payerId, valid.number(), Iban.bic(bic, "bic"), Texts.required(holder, "holder", 70), clock.instant());
        audit.record("billing.changeBankAccount", SUBJECT, payerId, valid.shown());
    }

    /** Forgets where refunds go. */
    public void removeBankAccount(long payerId) {
        allowed(payerId);
        details.removeBankAccount(payerId);
        audit.record("billing.removeBankAccount", SUBJECT, payerId, null);
    }

    private PayerView allowed(long payerId) {
        boolean treasurer = current.identity()
                .filter(identity -> identity.has(Roles.TREASURER))
                .isPresent();
        return treasurer ? payers.payer(payerId) : payers.requireMine(payerId);
    }
}
