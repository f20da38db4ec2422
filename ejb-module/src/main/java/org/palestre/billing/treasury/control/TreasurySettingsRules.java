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
    private static final int LONGEST_WAIT_DAYS = 730;
    private static final Money MOST = Money.cents(100_000_000);

    private TreasurySettingsRules() {}

    /**
     * The settings, tidied.
     *
     * @throws BusinessException {@code treasury.noSiret}, {@code treasury.noPostCode}, {@code treasury.noCode}, {@code
     *     treasury.noBudgetCode}, {@code treasury.smallest}, {@code treasury.walletDays}, {@code treasury.unwritable},
     *     {@code billing.noIban}, {@code billing.noBic}, {@code treasury.noHolder} or {@code shared.missing} at the field
     */
    public static TreasurySettings checked(TreasurySettings typed) {
        if (typed.smallest() == null
                || !typed.smallest().isPositive()
                || typed.smallest().compareTo(MOST) > 0) {
            throw BusinessException.invalid("treasury.smallest", "smallest");
        }
        if (typed.walletDays() != null && (typed.walletDays() < 1 || typed.walletDays() > LONGEST_WAIT_DAYS)) {
            throw BusinessException.invalid("treasury.walletDays", "walletDays", LONGEST_WAIT_DAYS);
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
                code(typed.collectivityCode(), "collectivityCode", "(?!000)\\d{3}", "treasury.noCode"),
                code(typed.budgetCode(), "budgetCode", "[A-Z0-9]\\d", "treasury.noBudgetCode"),
                label(typed.budgetName(), "budgetName", LABEL),
                label(typed.issuer(), "issuer", 32),
                typed.signed(),
                typed.vouchers(),
                typed.smallest(),
                typed.walletDays(),
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
        if (!code.matches(pattern)) {
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
