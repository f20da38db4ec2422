package org.palestre.web.billing;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.palestre.audit.boundary.AuditEntry;
import org.palestre.billing.boundary.BillingAccounts;
import org.palestre.shared.Roles;
import org.palestre.web.audit.TrailReading;

/** Tells auditors whose account it was, and where to look. */
@ApplicationScoped
public class BillingInTrail implements TrailReading {

    private static final String PAYER = "billing.payer";

    @EJB
    private BillingAccounts accounts;

    @Override
    public Map<Long, String> subjects(String subjectType, Set<Long> ids) {
        return PAYER.equals(subjectType) ? accounts.names(ids) : Map.of();
    }

    @Override
    public Optional<String> page(AuditEntry entry, Predicate<String> role) {
        if (PAYER.equals(entry.subjectType())
                && (role.test(Roles.TREASURER) || role.test(Roles.CASHIER) || role.test(Roles.AUDITOR))) {
            return Optional.of("/gestion/billing-account?id=" + entry.subjectId());
        }
        return "billing.service".equals(entry.subjectType())
                        && (role.test(Roles.TREASURER) || role.test(Roles.ADMINISTRATOR))
                ? Optional.of("/gestion/billing-services")
                : Optional.empty();
    }
}
