package org.palestre.web.seasonal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Predicate;
import org.palestre.audit.boundary.AuditEntry;
import org.palestre.shared.Roles;
import org.palestre.web.audit.TrailReading;

/** Leads auditors who also work at the booking office to requests and campaigns. */
@ApplicationScoped
public class SeasonalInTrail implements TrailReading {

    @Override
    public Optional<String> page(AuditEntry entry, Predicate<String> role) {
        if (!role.test(Roles.BOOKING_OFFICE)) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                switch (entry.subjectType()) {
                    case "seasonal.request" -> "/gestion/slot-request?id=" + entry.subjectId();
                    case "seasonal.permit" ->
                        entry.subjectId() == 0 ? "/gestion/permit-texts" : "/gestion/permit?id=" + entry.subjectId();
                    case "seasonal.oneOffRequest" -> "/gestion/one-off-request?id=" + entry.subjectId();
                    case "seasonal.documentKind" -> "/gestion/document-kinds?id=" + entry.subjectId();
                    case "seasonal.oneOffKind" -> "/gestion/one-off-kinds";
                    case "seasonal.campaign" -> "/gestion/campaign?id=" + entry.subjectId();
                    case "seasonal.bulkDecision" -> "/gestion/bulk-decision?id=" + entry.subjectId();
                    case "seasonal.pricing" -> "/gestion/season-pricing";
                    default -> null;
                });
    }
}
