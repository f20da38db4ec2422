package org.palestre.batch.seasonal.workbench;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import org.palestre.seasonal.workbench.boundary.BulkDecisionWork;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;

/** Carries the orders of officers out in the name of the product itself, for the job. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class BulkClerk {

    @EJB
    private BulkDecisionWork work;

    /** How many requests of an order wait. */
    public long left(long bulkId) {
        return work.left(bulkId);
    }

    /** The requests of an order that wait, in their order. */
    public List<Long> waiting(long bulkId) {
        return work.waiting(bulkId);
    }

    /** Decides on one request of an order, once, or notes why it cannot be decided. */
    public void decide(long bulkId, long requestId) {
        try {
            work.decide(bulkId, requestId);
        } catch (BusinessException e) {
            work.refused(
                    bulkId,
                    requestId,
                    e.code(),
                    e.values().stream().map(String::valueOf).toList());
        }
    }
}
