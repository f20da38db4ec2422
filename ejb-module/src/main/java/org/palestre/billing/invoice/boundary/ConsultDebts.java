package org.palestre.billing.invoice.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.palestre.billing.boundary.PayerView;
import org.palestre.billing.boundary.Payers;
import org.palestre.billing.invoice.entity.InvoiceReading;
import org.palestre.billing.invoice.entity.OwedWallets;
import org.palestre.shared.Roles;

/** What a person, and the organisations for which the person acts, have to pay: the first thing to see after the sign-in. */
@Stateless
@RolesAllowed(Roles.PERSON)
public class ConsultDebts {

    private static final int MOST = 50;

    @EJB
    private Payers payers;

    @Inject
    private InvoiceReading reading;

    @Inject
    private OwedWallets wallets;

    /** All that is owed now, at most fifty invoices; in two statements, and in one if nothing is owed. */
    public Debts mine() {
        List<Long> mine = payers.mine().stream().map(PayerView::id).toList();
        List<OwedWallet> owed = mine.isEmpty() ? List.of() : wallets.of(mine);
        return new Debts(owed.isEmpty() ? List.of() : reading.open(mine, MOST), owed);
    }
}
