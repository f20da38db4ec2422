package org.palestre.billing.treasury.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.palestre.billing.treasury.boundary.TransferFormat;
import org.palestre.billing.treasury.boundary.TreasurySettings;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Money;

/** What the city says of itself to the treasury and the bank. */
class TreasurySettingsRulesTest {

    @Test
    void what_is_right_is_tidied_and_kept() {
        TreasurySettings checked = TreasurySettingsRules.checked(
                settings(" 219 900 012 00002 ", "02a123", "120", "FR76 1007 1750 0000 0010 0000 177"));

        assertThat(checked.siret()).isEqualTo(Treasury.SIRET);
        assertThat(checked.postCode()).isEqualTo("02A123");
        assertThat(checked.collectivityCode()).isEqualTo("120");
        assertThat(checked.accountIban()).isEqualTo("FR7610071750000000100000177");
        assertThat(checked.ordersPossible()).isTrue();
        assertThat(checked.transfersPossible()).isTrue();
    }

    @Test
    void nothing_has_to_be_said_at_first() {
        TreasurySettings checked = TreasurySettingsRules.checked(settings(null, "", " ", null));

        assertThat(checked.ordersPossible()).isFalse();
        assertThat(checked.transfersPossible()).isFalse();
    }

    @Test
    void numbers_that_cannot_be_are_refused_at_their_field() {
        refused(settings("21990001200003", "099001", "120", null), "treasury.noSiret");
        refused(settings("2199000120000", "099001", "120", null), "treasury.noSiret");
        refused(settings(Treasury.SIRET, "99001", "120", null), "treasury.noPostCode");
        refused(settings(Treasury.SIRET, "099001", "1-0", null), "treasury.noCode");
        refused(settings(Treasury.SIRET, "099001", "000", null), "treasury.noCode");
        refused(settings(Treasury.SIRET, "099001", "12A", null), "treasury.noCode");
        refused(settings(Treasury.SIRET, "099001", "12", null), "treasury.noCode");
        refused(settings(Treasury.SIRET, "099001", "120", "FR7610071750000000100000178"), "billing.noIban");
    }

    private static void refused(TreasurySettings settings, String code) {
        assertThatThrownBy(() -> TreasurySettingsRules.checked(settings))
                .isInstanceOf(BusinessException.class)
                .extracting(e -> ((BusinessException) e).code())
                .isEqualTo(code);
    }

    private static TreasurySettings settings(String siret, String post, String collectivity, String iban) {
        return new TreasurySettings(
                1,
                siret,
                post,
                null,
                collectivity,
                "00",
                null,
                null,
                false,
                false,
                Money.cents(1500),
                60,
                "Régie",
                iban,
                null,
                TransferFormat.V03);
    }
}
