package org.palestre.billing.control;

import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import org.palestre.shared.Money;

/** Amounts as letters write them: 12,50 € and €12.50. */
public final class Amounts {

    private Amounts() {}

    /** In the words of that language. */
    public static String say(Money amount, Locale language) {
        NumberFormat format =
                NumberFormat.getCurrencyInstance("en".equals(language.getLanguage()) ? Locale.UK : Locale.FRANCE);
        format.setCurrency(Currency.getInstance("EUR"));
        return format.format(amount.inEuros());
    }
}
