package org.palestre.billing.boundary;

import java.math.BigDecimal;
import org.palestre.shared.Money;

/** What the treasurer says of a service; the meanings are those of {@link ServiceView}. */
public record ServiceChange(
        String nameFrench,
        String nameEnglish,
        BillingMode mode,
        Money overdraft,
        String productCode,
        String budgetNature,
        String budgetFunction,
        BigDecimal vatRate,
        boolean active) {}
