package org.palestre.seasonal.commission.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.palestre.accounts.boundary.AgentScope;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.seasonal.commission.entity.CommissionSessions;
import org.palestre.seasonal.commission.entity.SessionFrame;
import org.palestre.shared.BusinessException;

/** Where an agent may work with commissions: those of the districts of the scope; the pools' with the whole city. */
@ApplicationScoped
public class CommissionAccess {

    @Inject
    private CurrentPerson person;

    @Inject
    private CommissionSessions sessions;

    /** The scope of the caller. */
    public AgentScope scope() {
        return person.scope();
    }

    /** @throws BusinessException {@code accounts.outOfScope} */
    public void require(String districtCode) {
        AgentScope scope = person.scope();
        if (!scope.wholeCity()
                && (districtCode == null || !scope.districtCodes().contains(districtCode))) {
            throw BusinessException.forbidden("accounts.outOfScope");
        }
    }

    /** A session of the caller's scope. */
    public SessionFrame session(long sessionId) {
        SessionFrame session = sessions.get(sessionId);
        require(session.districtCode());
        return session;
    }

    /** The same, still open, and kept from everybody else until this transaction ends. */
    public SessionFrame lock(long sessionId) {
        SessionFrame session = sessions.lock(sessionId);
        require(session.districtCode());
        session.requireOpen();
        return session;
    }
}
