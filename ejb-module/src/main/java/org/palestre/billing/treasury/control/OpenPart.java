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
        Integer corrects) {}
