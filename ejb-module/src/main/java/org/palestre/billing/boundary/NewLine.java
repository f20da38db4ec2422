package org.palestre.billing.boundary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.palestre.shared.DateRange;
import org.palestre.shared.Money;

/**
 * A priced line that a caller hands over. Billing does not compute the price again: it keeps it, with its explanation.
 *
 * @param payerId who pays, as {@link Payers} tells
 * @param serviceCode what it is charged for
 * @param reference the caller's own word for the booking, opaque to billing: {@code seasonal.request:12}
 * @param key which part of that booking, unique within the reference: {@code 2026-T1}, {@code 2026-11-21/MEAL}. The same
 *     reference and key said twice gives the same line, as long as it stands
 * @param label what stands on the invoice, in French
 * @param beneficiary who uses it, if that is not the payer: a child; may be null
 * @param explanation how the price came about
 * @param quantity how much of the unit, at most three digits after the point
 * @param unit of what: {@code heure}, {@code repas}
 * @param unitPrice what one of the unit costs, VAT included
 * @param vatRate in percent, 0 where there is none
 * @param amount what it costs, VAT included; never negative, and zero where it is free of charge
 * @param period when it is used
 * @param dueOn the day on which it is debited, or from which it is invoiced
 */
public record NewLine(
        long payerId,
        String serviceCode,
        String reference,
        String key,
        String label,
        String beneficiary,
        List<ExplanationStep> explanation,
        BigDecimal quantity,
        String unit,
        Money unitPrice,
        BigDecimal vatRate,
        Money amount,
        DateRange period,
        LocalDate dueOn) {

    public NewLine {
        explanation = explanation == null ? List.of() : List.copyOf(explanation);
    }
}
