package org.palestre.billing.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palestre.billing.control.Examples.asked;
import static org.palestre.billing.control.Examples.line;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.palestre.billing.boundary.AccountKey;
import org.palestre.billing.boundary.LineState;
import org.palestre.billing.boundary.LineView;
import org.palestre.billing.boundary.NewLine;
import org.palestre.billing.control.Replacement.Part;
import org.palestre.shared.Money;

class DemandTest {

    private final LineView debited = line(1, asked("T1", 1000), LineState.DEBITED, 0);
    private final AccountKey wallet = AccountKey.wallet(debited.payerId(), debited.serviceCode());

    @Test
    void what_is_charged_for_one_wallet_is_asked_of_it_together() {
        assertThat(Demand.of(List.of(asked("T1", 1000), asked("T2", 500)), List.of()))
                .containsExactly(new Demand(wallet, Money.cents(1500)));
    }

    @Test
    void a_change_that_costs_no_more_asks_for_nothing() {
        assertThat(Demand.of(List.of(asked("T2", 1000)), List.of(whole(debited))))
                .isEmpty();
        assertThat(Demand.of(List.of(asked("T2", 400)), List.of(whole(debited))))
                .isEmpty();
        assertThat(Demand.of(List.of(), List.of(whole(debited)))).isEmpty();
    }

    @Test
    void a_change_that_costs_more_asks_for_all_that_is_charged_anew_since_the_rest_is_given_back_before() {
        assertThat(Demand.of(List.of(asked("T2", 1001)), List.of(whole(debited))))
                .containsExactly(new Demand(wallet, Money.cents(1001)));
    }

    @Test
    void what_one_payer_gets_back_does_not_cover_another() {
        NewLine other = asked(2, debited.serviceCode(), "T2", 500, debited.vatRate());
        assertThat(Demand.of(List.of(other), List.of(whole(debited))))
                .containsExactly(new Demand(AccountKey.wallet(2, debited.serviceCode()), Money.cents(500)));
    }

    private static Part whole(LineView line) {
        return new Part(line, line.standing(), List.of());
    }
}
