package org.palestre.web.billing.cashoffice;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.palestre.audit.boundary.AuditEntry;
import org.palestre.billing.cashoffice.boundary.ConsultCashOffices;
import org.palestre.shared.Roles;
import org.palestre.web.audit.TrailReading;

/** Tells auditors which cash office it was, and where to look. */
@ApplicationScoped
public class CashOfficeInTrail implements TrailReading {

    private static final Map<String, String> PAGES = Map.of(
            "billing.cashOffice", "/gestion/cash-office?id=",
            "billing.till", "/gestion/cash-till?id=",
            "billing.receipt", "/gestion/receipt?id=",
            "billing.deposit", "/gestion/cash-deposit?id=",
            "billing.cashStatement", "/gestion/cash-statement?id=");

    @EJB
    private ConsultCashOffices offices;

    @Override
    public Map<Long, String> subjects(String subjectType, Set<Long> ids) {
        return "billing.cashOffice".equals(subjectType) ? offices.names(ids) : Map.of();
    }

    @Override
    public Optional<String> page(AuditEntry entry, Predicate<String> role) {
        boolean reads = role.test(Roles.TREASURER) || role.test(Roles.AUDITOR);
        return reads && entry.subjectId() > 0
                ? Optional.ofNullable(PAGES.get(entry.subjectType())).map(page -> page + entry.subjectId())
                : Optional.empty();
    }
}
