package org.palestre.billing.treasury.control;

import java.math.BigDecimal;
import org.palestre.shared.Money;

/**
 * What of an invoice could be ordered for a service at a rate of VAT.
 *
 * @param total VAT included, what is charged now
 * @param vat the VAT in it
 * @param corrects the line of an earlier order that it reduces, or null
 */
public record OpenPart(
        String serviceCode,
        String productCode,
        String budgetNature,
        String budgetFunction,
        BigDecimal vatRate,
        Money total,
        Money vat,
        Integer corrects) {

    /** This and more of the same service at the same rate. */
    public OpenPart plus(OpenPart more) {
        return new OpenPart(
                serviceCode,
                productCode,
                budgetNature,
                budgetFunction,
                vatRate,
                total.plus(more.total),
                vat.plus(more.vat),
                corrects);
    }
}
