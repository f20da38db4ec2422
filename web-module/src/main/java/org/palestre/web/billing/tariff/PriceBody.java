package org.palestre.web.billing.tariff;

import java.math.BigDecimal;
import java.util.List;
import org.palestre.billing.tariff.boundary.Price;
import org.palestre.billing.tariff.boundary.PriceStep;
import org.palestre.billing.tariff.boundary.PriceUnit;

/** A price as a program reads it: cents, VAT included; the amounts of the steps add up to it. */
public record PriceBody(
        long amountCents,
        long unitPriceCents,
        BigDecimal quantity,
        PriceUnit unit,
        BigDecimal vatRate,
        long vatCents,
        long gridId,
        List<PriceStep> steps) {

    static PriceBody of(Price price) {
        return new PriceBody(
                price.amount().cents(),
                price.unitPrice().cents(),
                price.quantity(),
                price.unit(),
                price.vatRate(),
                price.vat().cents(),
                price.gridId(),
                price.steps());
    }
}
