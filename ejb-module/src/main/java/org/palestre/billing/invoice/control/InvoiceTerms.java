package org.palestre.billing.invoice.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.palestre.billing.boundary.BillingMode;
import org.palestre.billing.boundary.ServiceView;
import org.palestre.billing.boundary.Services;
import org.palestre.billing.invoice.entity.InvoicingRules;
import org.palestre.shared.BusinessException;
import org.palestre.shared.SensibleDates;

/** Which services are invoiced, and by when an invoice of today is to be paid. */
@ApplicationScoped
public class InvoiceTerms {

    @Inject
    private Services services;

    @Inject
    private InvoicingRules rules;

    @Inject
    private Clock clock;

    /**
     * The services that are meant.
     *
     * @param asked none for all that are invoiced
     * @throws BusinessException {@code billing.unknownService}; {@code invoice.notInvoiced} (code) at {@code services} if
     *     one is paid in advance
     */
    public Set<String> services(Set<String> asked) {
        if (asked.isEmpty()) {
            return services.services().stream()
                    .filter(service -> service.mode() == BillingMode.INVOICED)
                    .map(ServiceView::code)
                    .collect(Collectors.toSet());
        }
        for (String code : asked) {
            if (services.service(code).mode() != BillingMode.INVOICED) {
                throw BusinessException.invalid("invoice.notInvoiced", "services", code);
            }
        }
        return asked;
    }

    /** Until when lines are due; null means today. */
    public LocalDate until(LocalDate asked, String field) {
        return asked == null ? LocalDate.now(clock) : SensibleDates.check(asked, field);
    }

    /**
     * The last day to pay.
     *
     * @param asked null for the usual term
     * @throws BusinessException {@code invoice.payableBefore} at {@code payableBy} if it has passed
     */
    public LocalDate payableBy(LocalDate asked) {
        LocalDate today = LocalDate.now(clock);
        if (asked == null) {
            return today.plusDays(rules.settings().termDays());
        }
        if (SensibleDates.check(asked, "payableBy").isBefore(today)) {
            throw BusinessException.invalid("invoice.payableBefore", "payableBy", today);
        }
        return asked;
    }
}
