package org.palestre.billing.cashoffice.control;

import java.util.List;
import java.util.Locale;
import org.palestre.billing.cashoffice.boundary.CeilingState;
import org.palestre.billing.cashoffice.boundary.OfficeChange;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Money;
import org.palestre.shared.Texts;

/** What a cash office can be like. */
public final class OfficeRules {

    private static final Money MOST = Money.cents(100_000_000);

    private OfficeRules() {}

    /**
     * The code in capitals.
     *
     * @throws BusinessException {@code cashoffice.code} at {@code code} unless it is of two to five letters
     */
    public static String code(String typed) {
        String code = Texts.required(typed, "code", 20).toUpperCase(Locale.ROOT);
        if (!code.matches("[A-Z]{2,5}")) {
            throw BusinessException.invalid("cashoffice.code", "code");
        }
        return code;
    }

    /**
     * The change, tidied.
     *
     * @throws BusinessException {@code shared.missing}, {@code cashoffice.ceiling} (most), {@code
     *     cashoffice.ceilingBelow} at the field
     */
    public static OfficeChange checked(OfficeChange typed) {
        Money cash = within(typed.cashCeiling(), "cashCeiling");
        if (typed.heldCeiling() != null
                && within(typed.heldCeiling(), "heldCeiling").compareTo(cash) < 0) {
            throw BusinessException.invalid("cashoffice.ceilingBelow", "heldCeiling");
        }
        if (typed.means().isEmpty()) {
            throw BusinessException.invalid("shared.missing", "means");
        }
        return new OfficeChange(
                Texts.required(typed.name(), "name", 120),
                Texts.optional(typed.address(), "address", 300),
                Texts.optional(typed.orderReference(), "orderReference", 120),
                cash,
                typed.heldCeiling(),
                within(typed.cashPayment(), "cashPayment"),
                within(typed.floatAmount(), "floatAmount"),
                List.copyOf(typed.means().stream().distinct().sorted().toList()),
                typed.online(),
                typed.active());
    }

    /** How what is held stands to a ceiling; null for none. */
    public static CeilingState standing(Money held, Money ceiling) {
        if (ceiling == null) {
            return CeilingState.WITHIN;
        }
        if (held.compareTo(ceiling) > 0) {
            return CeilingState.ABOVE;
        }
        return held.isPositive() && held.compareTo(ceiling.share(4, 5)) >= 0 ? CeilingState.NEAR : CeilingState.WITHIN;
    }

    private static Money within(Money amount, String field) {
        if (amount == null) {
            throw BusinessException.invalid("shared.missing", field);
        }
        if (amount.isNegative() || amount.compareTo(MOST) > 0) {
            throw BusinessException.invalid("cashoffice.ceiling", field, MOST);
        }
        return amount;
    }
}
