package org.palestre.billing.wallet.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.palestre.billing.boundary.BillingMode;
import org.palestre.billing.boundary.ServiceView;
import org.palestre.billing.wallet.boundary.NewOverdraft;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Money;

class OverdraftRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void more_than_everybody_has_is_allowed_until_a_day_within_a_year() {
        assertThatCode(() -> OverdraftRules.check(asked("20.01", TODAY), service(BillingMode.PREPAID), TODAY))
                .doesNotThrowAnyException();
        assertThatCode(() ->
                        OverdraftRules.check(asked("1000000", TODAY.plusYears(1)), service(BillingMode.PREPAID), TODAY))
                .doesNotThrowAnyException();
    }

    @Test
    void what_everybody_has_or_what_nobody_can_owe_is_not_allowed() {
        assertThat(refused(asked("20", TODAY), BillingMode.PREPAID)).isEqualTo("wallet.overdraftTooSmall");
        assertThat(refused(asked("-5", TODAY), BillingMode.PREPAID)).isEqualTo("wallet.overdraftTooSmall");
        assertThat(refused(asked("1000000.01", TODAY), BillingMode.PREPAID)).isEqualTo("wallet.overdraftTooLarge");
    }

    @Test
    void it_ends_neither_before_today_nor_after_a_year() {
        assertThat(refused(asked("30", TODAY.minusDays(1)), BillingMode.PREPAID))
                .isEqualTo("wallet.overdraftEnd");
        assertThat(refused(asked("30", TODAY.plusYears(1).plusDays(1)), BillingMode.PREPAID))
                .isEqualTo("wallet.overdraftEnd");
        assertThat(refused(asked("30", null), BillingMode.PREPAID)).isEqualTo("wallet.overdraftEnd");
    }

    @Test
    void what_is_invoiced_needs_none() {
        BusinessException refusal = refusal(asked("30", TODAY), BillingMode.INVOICED);
        assertThat(refusal.code()).isEqualTo("wallet.notPrepaid");
        assertThat(refusal.field()).isEqualTo("overdraft");
    }

    private static String refused(NewOverdraft asked, BillingMode mode) {
        return refusal(asked, mode).code();
    }

    private static BusinessException refusal(NewOverdraft asked, BillingMode mode) {
        return catchThrowableOfType(BusinessException.class, () -> OverdraftRules.check(asked, service(mode), TODAY));
    }

    private static NewOverdraft asked(String euros, LocalDate lastDay) {
        return new NewOverdraft(1, "RESTAURATION", Money.euros(euros), lastDay, "Essai", null);
    }

    private static ServiceView service(BillingMode mode) {
        return new ServiceView(
                "RESTAURATION", 0, "Restauration", "Meals", mode, Money.euros("20"), "", "", "", BigDecimal.ZERO, true);
    }
}
