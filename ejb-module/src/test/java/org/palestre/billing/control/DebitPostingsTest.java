package org.palestre.billing.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palestre.billing.control.Examples.asked;
import static org.palestre.billing.control.Examples.counterLine;
import static org.palestre.billing.control.Examples.line;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.palestre.billing.boundary.AccountKey;
import org.palestre.billing.boundary.AccountKind;
import org.palestre.billing.boundary.LineState;
import org.palestre.billing.boundary.LineView;
import org.palestre.billing.boundary.Posting;
import org.palestre.shared.Money;

class DebitPostingsTest {

    private static final AccountKey WALLET = AccountKey.wallet(1, "SPORT_SLOTS");
    private static final AccountKey REVENUE = new AccountKey(AccountKind.REVENUE, null, "SPORT_SLOTS");
    private static final AccountKey VAT = AccountKey.of(AccountKind.VAT);

    @Test
    void a_line_goes_from_the_wallet_to_what_was_earned_and_to_the_vat() {
        assertThat(DebitPostings.of(List.of(line(1, asked("A", 12_000), LineState.PENDING, 0))))
                .containsExactly(
                        new Posting(WALLET, Money.cents(-12_000)),
                        new Posting(REVENUE, Money.cents(10_000)),
                        new Posting(VAT, Money.cents(2_000)));
    }

    @Test
    void what_is_taken_away_stands_apart_so_that_an_invoice_of_zero_shows_both() {
        assertThat(DebitPostings.of(
                        List.of(line(1, asked("A", 600), LineState.PENDING, 0), counterLine(2, asked("B", 600), 600))))
                .containsExactly(
                        new Posting(WALLET, Money.cents(-600)),
                        new Posting(REVENUE, Money.cents(500)),
                        new Posting(VAT, Money.cents(100)),
                        new Posting(WALLET, Money.cents(600)),
                        new Posting(REVENUE, Money.cents(-500)),
                        new Posting(VAT, Money.cents(-100)));
    }

    @Test
    void what_is_free_of_charge_moves_nothing() {
        assertThat(DebitPostings.of(List.of(line(1, asked("A", 0), LineState.PENDING, 0))))
                .isEmpty();
    }

    @Property
    void whatever_is_debited_balances_and_takes_from_the_wallets_what_the_lines_cost(
            @ForAll @Size(max = 30) List<@IntRange(max = 1_000_000) Integer> amounts,
            @ForAll @IntRange(max = 10_000) int rate) {
        List<LineView> lines = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            lines.add(line(
                    i,
                    asked(1, "SERVICE" + i % 3, "K" + i, amounts.get(i), BigDecimal.valueOf(rate, 2)),
                    LineState.PENDING,
                    0));
        }
        List<Posting> postings = DebitPostings.of(lines);
        assertThat(Money.sum(postings.stream().map(Posting::amount).toList())).isEqualTo(Money.ZERO);
        assertThat(Money.sum(PostingSums.wallets(postings).values()).negate())
                .isEqualTo(Money.sum(lines.stream().map(LineView::amount).toList()));
    }
}
