package org.palestre.seasonal.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import org.palestre.shared.Roles;

/** Makes the documents of granted permits and mails them to the clubs' correspondents; called by a timer. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class IssuePermits {

    /**
     * Issues the permit that waits longest, in a transaction of its own: document archived and message posted together,
     * exactly once. Permits that another node works on are skipped.
     *
     * @return whether there was one
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean issueNext() {
        throw new UnsupportedOperationException();
    }
}
