package org.palestre.batch.billing.wallet;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import org.palestre.billing.wallet.boundary.DebitDueLines;
import org.palestre.shared.Roles;

/** Debits in the name of the product itself. Each call has a transaction of its own, whatever the job's chunk does. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WalletClerk {

    @EJB
    private DebitDueLines lines;

    /** It is a new hour. */
    public void hour() {
        lines.hour();
    }

    /** How many lines are due. */
    public long left() {
        return lines.left();
    }

    /** The next of them. */
    public List<Long> waiting(long after, int most) {
        return lines.waiting(after, most);
    }

    /** Debits those that still wait, all or none. */
    public void debit(List<Long> lineIds) {
        lines.debit(lineIds);
    }
}
