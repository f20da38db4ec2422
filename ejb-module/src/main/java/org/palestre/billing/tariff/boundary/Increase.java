package org.palestre.billing.tariff.boundary;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * By how much prices change when a grid is copied.
 *
 * @param percent negative for a decrease; null or 0 leaves all as it is
 * @param rates whether the effort rates change as well as floors and ceilings
 */
public record Increase(BigDecimal percent, Step step, Rounding rounding, boolean rates) implements Serializable {

    /** Nothing changes. */
    public static final Increase NONE = new Increase(BigDecimal.ZERO, Step.CENT, Rounding.NEAREST, false);

    public Increase {
        step = step == null ? Step.CENT : step;
        rounding = rounding == null ? Rounding.NEAREST : rounding;
    }

    /** The amounts that prices are multiples of. */
    public enum Step {
        CENT(1),
        FIVE_CENTS(5),
        TEN_CENTS(10),
        HALF_EURO(50),
        EURO(100);

        private final int cents;

        Step(int cents) {
            this.cents = cents;
        }

        public int cents() {
            return cents;
        }
    }

    /** Which multiple is taken. */
    public enum Rounding {
        NEAREST(RoundingMode.HALF_UP),
        UP(RoundingMode.UP),
        DOWN(RoundingMode.DOWN);

        private final RoundingMode mode;

        Rounding(RoundingMode mode) {
            this.mode = mode;
        }

        public RoundingMode mode() {
            return mode;
        }
    }
}
