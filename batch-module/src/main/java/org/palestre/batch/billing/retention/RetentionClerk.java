package org.palestre.batch.billing.retention;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import org.palestre.billing.retention.boundary.ForgetOldMoney;
import org.palestre.shared.Roles;

/** Forgets in the name of the product itself. Each call has a transaction of its own, whatever the job's chunk does. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RetentionClerk {

    @EJB
    private ForgetOldMoney money;

    /** It is night. */
    public void night() {
        money.night();
    }

    /** The kinds of which something is too old, after one of them. */
    public List<Long> waiting(long after, int most) {
        return money.waiting(after, most);
    }

    /** Forgets a part of what is too old of a kind; fewer than {@code most} once nothing is left to do. */
    public int forget(long kind, int most) {
        return money.forget(kind, most);
    }
}
