package org.palestre.billing.treasury.control;

import java.util.Locale;
import org.palestre.billing.control.Iban;
import org.palestre.billing.treasury.boundary.TreasurySettings;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Money;
import org.palestre.shared.Texts;

/** What must hold of the city's settings for the treasury before they are kept. */
public final class TreasurySettingsRules {

    private static final int LABEL = 38;
    private static final Money MOST = Money.cents(100_000_000);

    private TreasurySettingsRules() {}

    /**
     * The settings, tidied.
     *
     * @throws BusinessException {@code treasury.noSiret}, {@code treasury.noPostCode}, {@code treasury.noCode}, {@code
     *     treasury.smallest}, {@code treasury.unwritable}, {@code billing.noIban}, {@code billing.noBic}, {@code
     *     treasury.noHolder} or {@code shared.missing} at the field
     */
    public static TreasurySettings checked(TreasurySettings typed) {
        if (typed.smallest() == null
                || !typed.smallest().isPositive()
                || typed.smallest().compareTo(MOST) > 0) {
            throw BusinessException.invalid("treasury.smallest", "smallest");
        }
        if (typed.transferFormat() == null) {
            throw BusinessException.invalid("shared.missing", "transferFormat");
        }
        String holder = Texts.optional(typed.accountHolder(), "accountHolder", 70);
        String iban = typed.accountIban() == null || typed.accountIban().isBlank()
                ? null
                : Iban.typed(typed.accountIban(), "accountIban").number();
        if (iban != null && TransferText.of(holder, 70).isEmpty()) {
            throw BusinessException.invalid("treasury.noHolder", "accountHolder");
        }
        return new TreasurySettings(
                typed.version(),
                Siret.typed(typed.siret(), "siret"),
                code(typed.postCode(), "postCode", "02[AB]\\d{3,4}|\\d{6,7}", "treasury.noPostCode"),
                label(typed.postName(), "postName", LABEL),
                code(typed.collectivityCode(), "collectivityCode", "[A-Z0-9]{1,3}", "treasury.noCode"),
                code(typed.budgetCode(), "budgetCode", "[A-Z0-9]{1,2}", "treasury.noCode"),
                label(typed.budgetName(), "budgetName", LABEL),
                label(typed.issuer(), "issuer", 32),
                typed.signed(),
                typed.smallest(),
                holder,
                iban,
                Iban.bic(typed.accountBic(), "accountBic"),
                typed.transferFormat());
    }

    private static String code(String typed, String field, String pattern, String refusal) {
        String text = Texts.optional(typed, field, LABEL);
        if (text == null) {
            return null;
        }
        String code = text.replace(" ", "").toUpperCase(Locale.ROOT);
        if (!code.matches(pattern) || code.matches("0+") && field.equals("collectivityCode")) {
            throw BusinessException.invalid(refusal, field);
        }
        return code;
    }

    private static String label(String typed, String field, int longest) {
        String text = Texts.optional(typed, field, longest);
        if (text != null && PesText.plain(text, longest).isEmpty()) {
            throw BusinessException.invalid("treasury.unwritable", field);
        }
        return text;
    }
}
