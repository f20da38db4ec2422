package org.palestre.seasonal.renewal.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import org.palestre.seasonal.renewal.entity.CountedUse;

/** How much of the slots that are renewed was really used, as far as somebody counted. */
@Stateless
@PermitAll
public class ConsultSlotUse {

    @Inject
    private CountedUse use;

    /**
     * The use of the slot that each of these renewals goes on from, in its last counted season, in per cent by request;
     * new requests and slots that nobody counted are missing. For other components; the caller has checked the right.
     */
    public Map<Long, BigDecimal> rates(Collection<Long> requestIds) {
        return use.rates(requestIds);
    }
}
