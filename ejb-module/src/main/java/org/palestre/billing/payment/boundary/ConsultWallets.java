package org.palestre.billing.payment.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.billing.boundary.PayerView;
import org.palestre.billing.boundary.Payers;
import org.palestre.billing.payment.entity.PayableWallets;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;

/**
 * What a person, and the organisations for which the person acts, have and owe, now and when the bookings until a day of
 * choice are debited (S4, "Consulter votre solde et payer").
 */
@Stateless
@RolesAllowed(Roles.PERSON)
public class ConsultWallets {

    private static final int LONGEST_YEARS = 2;

    @EJB
    private CurrentPerson person;

    @EJB
    private Payers payers;

    @Inject
    private PayableWallets wallets;

    @Inject
    private Clock clock;

    /**
     * The wallets, the person's own first, then by name of the organisation and of the service. A person has one for each
     * prepaid service, an organisation where something was booked.
     *
     * @param until the last day of the estimate
     * @throws BusinessException {@code payment.untilRange} at {@code until} unless it is within the next two years
     */
    public List<PayableWallet> wallets(LocalDate until) {
        LocalDate today = LocalDate.now(clock);
        if (until.isBefore(today) || until.isAfter(today.plusYears(LONGEST_YEARS))) {
            throw BusinessException.invalid("payment.untilRange", "until", today.plusYears(LONGEST_YEARS));
        }
        payers.ofPerson(person.requirePersonId());
        return wallets.of(payers.mine().stream().map(PayerView::id).toList(), until);
    }
}
