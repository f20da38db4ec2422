package org.palestre.billing.treasury.boundary;

import java.math.BigDecimal;
import org.palestre.shared.Money;

/**
 * A line of an order: a service at a rate of VAT, with the codes of the treasury's file.
 *
 * @param vatRate percent; zero where there is no VAT
 * @param corrects the line of the earlier order that it reduces, or null
 */
public record OrderLine(
        int position,
        String serviceCode,
        String productCode,
        String budgetNature,
        String budgetFunction,
        BigDecimal vatRate,
        Money net,
        Money vat,
        Integer corrects) {

    /** VAT included. */
    public Money amount() {
        return net.plus(vat);
    }
}
