package org.palestre.billing.control;

import java.util.Locale;
import org.palestre.billing.boundary.ServiceChange;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Money;
import org.palestre.shared.Texts;

/** What may be said of a service. */
public final class ServiceRules {

    private static final Money DEEPEST = Money.cents(100_000_000);

    private ServiceRules() {}

    /** @throws BusinessException {@code billing.serviceCode} at {@code code} */
    public static String code(String typed) {
        String code = Texts.required(typed, "code", 30).toUpperCase(Locale.ROOT);
        if (!code.matches("[A-Z][A-Z0-9_]{1,29}")) {
            throw BusinessException.invalid("billing.serviceCode", "code");
        }
        return code;
    }

    /** @throws BusinessException at the field that cannot be accepted */
    public static ServiceChange checked(ServiceChange change) {
        if (change.mode() == null) {
            throw BusinessException.invalid("shared.missing", "mode");
        }
        Money overdraft = change.overdraft() == null ? Money.ZERO : change.overdraft();
        if (overdraft.isNegative() || overdraft.compareTo(DEEPEST) > 0) {
            throw BusinessException.invalid("billing.overdraft", "overdraft", DEEPEST);
        }
        LineRules.requireVatRate(change.vatRate());
        return new ServiceChange(
                Texts.required(change.nameFrench(), "nameFrench", 120),
                Texts.required(change.nameEnglish(), "nameEnglish", 120),
                change.mode(),
                overdraft,
                matching(change.productCode(), "productCode", "[A-Za-z0-9]{1,4}"),
                matching(change.budgetNature(), "budgetNature", "[0-9]{1,10}"),
                matching(change.budgetFunction(), "budgetFunction", "[0-9]{1,10}"),
                change.vatRate(),
                change.active());
    }

    private static String matching(String typed, String field, String pattern) {
        String text = Texts.optional(typed, field, 20);
        if (text == null) {
            return "";
        }
        if (!text.matches(pattern)) {
            throw BusinessException.invalid("billing.budgetCode", field);
        }
        return text;
    }
}
