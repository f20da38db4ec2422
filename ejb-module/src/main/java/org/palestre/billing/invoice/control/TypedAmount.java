package org.palestre.billing.invoice.control;

import org.palestre.shared.Money;

/** An amount as somebody types it who looks for it: 125, 125,40, 125.4 or 125,40 €. */
public final class TypedAmount {

    private TypedAmount() {}

    /** In cents; null if the words are no amount. */
    public static Long cents(String words) {
        String digits = words.replaceAll("[\\s\u00a0\u202f€]", "").replace(',', '.');
        return digits.matches("-?\\d{1,9}(\\.\\d{1,2})?")
                ? Math.abs(Money.euros(digits).cents())
                : null;
    }
}
