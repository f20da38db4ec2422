package org.palestre.web.seasonal.commission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Predicate;
import org.palestre.audit.boundary.AuditEntry;
import org.palestre.shared.Roles;
import org.palestre.web.audit.TrailReading;

/** Leads auditors who also work at the booking office to commissions and their sessions. */
@ApplicationScoped
public class CommissionInTrail implements TrailReading {

    @Override
    public Optional<String> page(AuditEntry entry, Predicate<String> role) {
        if (!role.test(Roles.BOOKING_OFFICE)) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                switch (entry.subjectType()) {
                    case "commission.commission" -> "/gestion/commission?id=" + entry.subjectId();
                    case "commission.session" -> "/gestion/commission-session?id=" + entry.subjectId();
                    default -> null;
                });
    }
}
