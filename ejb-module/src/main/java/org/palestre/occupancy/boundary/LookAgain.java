package org.palestre.occupancy.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.palestre.occupancy.entity.InTheWay;
import org.palestre.occupancy.entity.Occupations;
import org.palestre.occupancy.entity.Span;

/**
 * Finds out who won after the database has refused a write, in a transaction of its own because the writer's is lost.
 *
 * <p>Only for the boundaries of this context. It is rare: writers queue, so that almost every loser learns before he
 * writes what is in his way.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LookAgain {

    @Inject
    private Occupations occupations;

    /** What is in the way of these spans now; may be empty if the winner has not committed yet. */
    public List<InTheWay> inTheWay(List<Span> spans) {
        return occupations.inTheWay(spans);
    }
}
