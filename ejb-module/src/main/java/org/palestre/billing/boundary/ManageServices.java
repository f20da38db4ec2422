package org.palestre.billing.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.billing.control.ServiceRules;
import org.palestre.billing.entity.ServiceRows;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;

/** The treasurer and the administrator say what is charged for, and how. Each change stands in the audit trail. */
@Stateless
@RolesAllowed({Roles.TREASURER, Roles.ADMINISTRATOR})
public class ManageServices {

    private static final String SUBJECT = "billing.service";

    @Inject
    private ServiceRows rows;

    @Inject
    private AuditTrail audit;

    /** All of them by name. */
    public List<ServiceView> services() {
        return rows.all();
    }

    /** @throws BusinessException {@code billing.unknownService} */
    public ServiceView service(String code) {
        return rows.byCode(code).orElseThrow(() -> BusinessException.notFound("billing.unknownService", code));
    }

    /**
     * A new service; its code stays for ever.
     *
     * @throws BusinessException {@code billing.serviceCode} or {@code billing.serviceTaken} at {@code code}, or at the
     *     field that cannot be accepted
     */
    public void create(String code, ServiceChange change) {
        String valid = ServiceRules.code(code);
        if (rows.add(valid, ServiceRules.checked(change)) == 0) {
            throw BusinessException.invalid("billing.serviceTaken", "code", valid);
        }
        audit.record("billing.createService", SUBJECT, 0, valid);
    }

    /**
     * Changes a service. When it goes over from prepaid to invoiced or back, the lines that wait go over too.
     *
     * @param version what was read
     * @throws BusinessException {@code billing.changedMeanwhile} if somebody else was faster, or at the field that cannot
     *     be accepted
     */
    public void change(String code, long version, ServiceChange change) {
        service(code);
        if (rows.change(code, version, ServiceRules.checked(change)) == 0) {
            throw BusinessException.conflict("billing.changedMeanwhile");
        }
        audit.record("billing.changeService", SUBJECT, 0, code);
    }
}
