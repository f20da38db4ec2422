package org.palestre.batch.seasonal.secondseason;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import org.palestre.seasonal.secondseason.boundary.CarryOverSecondSeason;
import org.palestre.shared.Roles;

/** Carries slots over in the name of the product itself, for its timer and its job. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CarryOverClerk {

    @EJB
    private CarryOverSecondSeason carryOver;

    /** Begins the jobs whose date has come. */
    public void beginDue() {
        carryOver.beginDue();
    }

    /** How many slots of a campaign wait. */
    public long left(long campaignId) {
        return carryOver.progress(campaignId).waiting();
    }

    /** The requests whose slot waits, those after one of them. */
    public List<Long> waiting(long campaignId, long after, int most) {
        return carryOver.waiting(campaignId, after, most);
    }

    /** Carries one slot over, once. */
    public void carryOver(long requestId) {
        carryOver.carryOver(requestId);
    }
}
