package org.palestre.shared;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * An amount of euros, in whole cents; may be negative. Never a floating-point number, and never beyond what a
 * {@code long} holds: an amount that overflows is an {@link ArithmeticException}, not a wrong one.
 *
 * @param cents the amount in cents
 */
public record Money(long cents) implements Comparable<Money>, Serializable {

    public static final Money ZERO = new Money(0);

    public static Money cents(long cents) {
        return cents == 0 ? ZERO : new Money(cents);
    }

    /**
     * An amount as programs write it: {@code 12.50}, {@code -3}, {@code 0.07}.
     *
     * @throws NumberFormatException unless it is a decimal number with at most two digits after its point
     */
    public static Money euros(String decimal) {
        try {
            return euros(new BigDecimal(decimal));
        } catch (ArithmeticException e) {
            throw new NumberFormatException("not an amount in euros and cents");
        }
    }

    /** @throws ArithmeticException if it has parts of a cent, or is beyond all bounds */
    public static Money euros(BigDecimal euros) {
        return cents(euros.movePointRight(2).longValueExact());
    }

    public static Money sum(Collection<Money> amounts) {
        return amounts.stream().reduce(ZERO, Money::plus);
    }

    public Money plus(Money other) {
        return cents(Math.addExact(cents, other.cents));
    }

    public Money minus(Money other) {
        return cents(Math.subtractExact(cents, other.cents));
    }

    public Money negate() {
        return cents(Math.negateExact(cents));
    }

    /** So many times the amount, rounded to the cent, half a cent away from zero. */
    public Money times(BigDecimal factor) {
        return cents(BigDecimal.valueOf(cents)
                .multiply(factor)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    /**
     * The part {@code numerator / denominator} of the amount, for pro rata, rounded to the cent, half a cent away from
     * zero. What is left of it is {@code minus} the share, so that no cent is lost.
     *
     * @throws ArithmeticException if the denominator is zero
     */
    public Money share(long numerator, long denominator) {
        BigDecimal whole = new BigDecimal(BigInteger.valueOf(cents).multiply(BigInteger.valueOf(numerator)));
        return cents(whole.divide(BigDecimal.valueOf(denominator), 0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    public boolean isNegative() {
        return cents < 0;
    }

    public boolean isPositive() {
        return cents > 0;
    }

    public boolean isZero() {
        return cents == 0;
    }

    /** In euros, with two digits after the point. */
    public BigDecimal inEuros() {
        return BigDecimal.valueOf(cents, 2);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }

    /** As programs write it: {@code 12.50}. People read {@code 12,50 €}, which each language's wording makes. */
    @Override
    public String toString() {
        return inEuros().toPlainString();
    }
}
