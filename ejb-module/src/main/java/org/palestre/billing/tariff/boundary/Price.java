package org.palestre.billing.tariff.boundary;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.palestre.billing.boundary.ExplanationStep;
import org.palestre.shared.Money;

/**
 * A price and how it came about: the amounts of the steps add up to it.
 *
 * @param amount to pay, VAT included
 * @param unitPrice for one unit
 * @param vat what of the amount is VAT
 * @param gridId the grid that said it
 * @param nameFrench the item's name
 */
public record Price(
        Money amount,
        Money unitPrice,
        BigDecimal quantity,
        PriceUnit unit,
        BigDecimal vatRate,
        Money vat,
        long gridId,
        String nameFrench,
        String nameEnglish,
        List<PriceStep> steps)
        implements Serializable {

    public Price {
        steps = List.copyOf(steps);
    }

    /** How it came about, to be kept with the line that is charged. */
    public List<ExplanationStep> explanation() {
        return steps.stream()
                .map(step -> new ExplanationStep(
                        step.labelFrench(),
                        step.detailFrench(),
                        step.amountCents(),
                        step.labelEnglish(),
                        step.detailEnglish()))
                .toList();
    }
}
