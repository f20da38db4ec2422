package org.palestre.billing.control;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.palestre.shared.Money;

/** VAT that an amount includes. */
public final class Vat {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Vat() {}

    /**
     * The VAT in an amount that includes it; what is without VAT is rounded to the cent, and both together are the
     * amount.
     *
     * @param rate in percent
     */
    public static Money in(Money amount, BigDecimal rate) {
        BigDecimal net =
                BigDecimal.valueOf(amount.cents()).multiply(HUNDRED).divide(HUNDRED.add(rate), 0, RoundingMode.HALF_UP);
        return amount.minus(Money.cents(net.longValueExact()));
    }
}
