package org.palestre.seasonal.commission.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.function.Supplier;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.seasonal.commission.control.CommissionAccess;
import org.palestre.seasonal.commission.control.CommissionRules;
import org.palestre.seasonal.commission.entity.Commissions;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;
import org.palestre.shared.SqlState;

/** The office sets up the commissions: one for each district, one for the pools, and who usually sits there. */
@Stateless
@RolesAllowed({Roles.BOOKING_OFFICE, Roles.ADMINISTRATOR})
public class ManageCommissions {

    @EJB
    private AuditTrail audit;

    @Inject
    private CommissionAccess access;

    @Inject
    private Commissions commissions;

    /** The commissions of the agent's scope, the active ones first. */
    public List<CommissionView> list() {
        return commissions.in(access.scope());
    }

    /**
     * One of them.
     *
     * @throws BusinessException {@code commission.unknown}, {@code accounts.outOfScope}
     */
    public CommissionView commission(long id) {
        CommissionView commission = commissions.get(id);
        access.require(commission.districtCode());
        return commission;
    }

    /**
     * Sets one up.
     *
     * @throws BusinessException {@code accounts.outOfScope}; {@code commission.twice} at {@code districtCode} if the
     *     district, or the pools, have an active one; {@code shared.missing}, {@code commission.memberEmail} and the like
     *     at their fields
     */
    public CommissionView create(CommissionForm form) {
        CommissionForm valid = CommissionRules.checked(form);
        access.require(valid.districtCode());
        long id = one(() -> commissions.add(valid));
        audit.record("commission.create", "commission.commission", id, valid.name());
        return commissions.get(id);
    }

    /**
     * Changes one; sessions that are planned already stay as they are.
     *
     * @throws BusinessException as {@link #create} and {@link #commission}; {@code seasonal.changedMeanwhile}
     */
    public CommissionView change(long id, long version, CommissionForm form) {
        commission(id);
        CommissionForm valid = CommissionRules.checked(form);
        access.require(valid.districtCode());
        one(() -> {
            commissions.change(id, version, valid);
            return id;
        });
        audit.record("commission.change", "commission.commission", id, valid.name());
        return commissions.get(id);
    }

    private static long one(Supplier<Long> write) {
        try {
            return write.get();
        } catch (PersistenceException e) {
            switch (SqlState.of(e)) {
                case SqlState.UNIQUE -> throw BusinessException.invalid("commission.twice", "districtCode");
                case SqlState.FOREIGN_KEY ->
                    throw BusinessException.invalid("commission.unknownDistrict", "districtCode");
                default -> throw e;
            }
        }
    }
}
