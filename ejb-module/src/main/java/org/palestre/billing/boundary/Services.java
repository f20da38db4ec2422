package org.palestre.billing.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.palestre.billing.entity.ServiceRows;
import org.palestre.shared.BusinessException;

/** What the city charges for. For everybody: names and rates are no secret. */
@Stateless
@PermitAll
public class Services {

    @Inject
    private ServiceRows rows;

    /** All of them by name, those that nothing new is charged for too. */
    public List<ServiceView> services() {
        return rows.all();
    }

    /** @throws BusinessException {@code billing.unknownService} */
    public ServiceView service(String code) {
        return rows.byCode(code).orElseThrow(() -> BusinessException.notFound("billing.unknownService", code));
    }
}
