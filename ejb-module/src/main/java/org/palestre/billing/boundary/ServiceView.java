package org.palestre.billing.boundary;

import java.math.BigDecimal;
import java.util.Locale;
import org.palestre.shared.Money;

/**
 * What a city charges for.
 *
 * @param overdraft how far below zero a wallet may go by a booking; what is owed already counts
 * @param productCode local product code of the treasury's file (CodProdLoc), or empty
 * @param budgetNature account of the city's budget, or empty
 * @param budgetFunction function of the city's budget, or empty
 * @param vatRate the usual rate in percent; 0 outside of VAT
 * @param active whether new lines are taken for it
 */
public record ServiceView(
        String code,
        long version,
        String nameFrench,
        String nameEnglish,
        BillingMode mode,
        Money overdraft,
        String productCode,
        String budgetNature,
        String budgetFunction,
        BigDecimal vatRate,
        boolean active) {

    public String name(Locale language) {
        return language.getLanguage().equals("en") ? nameEnglish : nameFrench;
    }
}
