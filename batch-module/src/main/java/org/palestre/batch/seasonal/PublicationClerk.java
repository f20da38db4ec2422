package org.palestre.batch.seasonal;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import org.palestre.seasonal.boundary.PublishDecisions;
import org.palestre.shared.Roles;

/** Publishes decisions in the name of the product itself, for its timer and its job. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PublicationClerk {

    @EJB
    private PublishDecisions decisions;

    /** Begins the publications whose date has come. */
    public void beginDue() {
        decisions.beginDue();
    }

    /** How many decisions of a campaign wait. */
    public long left(long campaignId) {
        return decisions.progress(campaignId).waiting();
    }

    /** The requests whose decision waits, those after one of them. */
    public List<Long> waiting(long campaignId, long after, int most) {
        return decisions.waiting(campaignId, after, most);
    }

    /** Publishes one decision, once. */
    public void publish(long requestId) {
        decisions.publish(requestId);
    }
}
