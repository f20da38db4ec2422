package org.palestre.web.billing.invoice;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.palestre.audit.boundary.AuditEntry;
import org.palestre.billing.invoice.boundary.ExamineInvoices;
import org.palestre.shared.Roles;
import org.palestre.web.audit.TrailReading;

/** Tells auditors which invoice it was, and where to look. */
@ApplicationScoped
public class InvoiceInTrail implements TrailReading {

    private static final String INVOICE = "billing.invoice";

    @EJB
    private ExamineInvoices invoices;

    @Override
    public Map<Long, String> subjects(String subjectType, Set<Long> ids) {
        return INVOICE.equals(subjectType) ? invoices.numbers(ids) : Map.of();
    }

    @Override
    public Optional<String> page(AuditEntry entry, Predicate<String> role) {
        boolean reads = role.test(Roles.TREASURER) || role.test(Roles.AUDITOR);
        if (INVOICE.equals(entry.subjectType()) && reads && entry.detail() != null) {
            return Optional.of("/gestion/invoice?number=" + entry.detail().split(" ")[0]);
        }
        return "billing.invoiceRun".equals(entry.subjectType()) && reads
                ? Optional.of("/gestion/invoice-run?id=" + entry.subjectId())
                : Optional.empty();
    }
}
