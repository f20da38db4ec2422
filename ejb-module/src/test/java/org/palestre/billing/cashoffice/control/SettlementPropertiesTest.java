package org.palestre.billing.cashoffice.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.palestre.billing.boundary.AccountKind;
import org.palestre.billing.boundary.Posting;
import org.palestre.billing.cashoffice.boundary.Coins;
import org.palestre.billing.cashoffice.boundary.NewMeans;
import org.palestre.billing.payment.boundary.WalletAmount;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Money;

/** Whatever is handed over: it settles the total to the cent, or is refused. */
class SettlementPropertiesTest {

    @Property
    void what_is_kept_is_the_total_and_what_is_given_back_is_the_rest(
            @ForAll @IntRange(min = 1, max = 50_000) int total,
            @ForAll @IntRange(min = 0, max = 60_000) int cash,
            @ForAll @Size(max = 3) List<@IntRange(min = 1, max = 20_000) Integer> cards) {
        List<NewMeans> handedOver = new ArrayList<>(cards.stream()
                .map(cents -> NewMeans.card(Money.cents(cents), null))
                .toList());
        if (cash > 0) {
            handedOver.add(NewMeans.cash(Money.cents(cash)));
        }
        long byCard = cards.stream().mapToLong(Integer::longValue).sum();
        try {
            Settlement settled = Settlement.of(Money.cents(total), handedOver, SettlementTest.office());
            assertThat(sum(settled)).isEqualTo(Money.cents(total));
            assertThat(settled.change()).isEqualTo(Money.cents(cash + byCard - total));
            assertThat(settled.change().isNegative()).isFalse();
            assertThat(settled.change().cents()).isLessThanOrEqualTo(cash);
        } catch (BusinessException refused) {
            boolean settles = byCard <= total
                    && byCard + cash >= total
                    && (cash == 0) == (byCard == total)
                    && total - byCard <= 30_000;
            assertThat(settles).as("refused with " + refused.code()).isFalse();
        }
    }

    @Property
    void the_entry_of_a_receipt_has_the_means_on_one_side_and_the_wallets_on_the_other(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 5_000) Integer> amounts) {
        List<WalletAmount> wallets = new ArrayList<>();
        amounts.forEach(cents -> wallets.add(WalletAmount.of(wallets.size() + 1L, "SPORT_SLOTS", Money.cents(cents))));
        Money total = WalletRules.total(wallets);
        Settlement settled = Settlement.of(total, List.of(NewMeans.cash(total)), SettlementTest.office());
        List<Posting> postings =
                CounterEntries.receipt(7, "TEST", settled.means(), wallets).postings();
        assertThat(Money.sum(postings.stream().map(Posting::amount).toList())).isEqualTo(Money.ZERO);
        assertThat(postings)
                .filteredOn(posting -> posting.account().kind() == AccountKind.WALLET)
                .hasSameSizeAs(wallets);
    }

    @Property
    void coins_come_to_what_each_of_them_comes_to(
            @ForAll @Size(15) List<@IntRange(min = 0, max = 200) Integer> pieces) {
        List<Coins> counted = new ArrayList<>();
        long expected = 0;
        for (int i = 0; i < pieces.size(); i++) {
            counted.add(new Coins(Coins.DENOMINATIONS.get(i), pieces.get(i)));
            expected += (long) Coins.DENOMINATIONS.get(i) * pieces.get(i);
        }
        List<Coins> kept = Coins.checked(counted);
        assertThat(Coins.total(kept)).isEqualTo(Money.cents(expected));
        assertThat(kept).allMatch(coins -> coins.pieces() > 0);
    }

    @Property
    void numbers_of_vouchers_read_as_they_are_written_shortly(
            @ForAll @IntRange(min = 1000, max = 9_000_000) int first, @ForAll @IntRange(min = 1, max = 60) int count) {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            numbers.add("%09d".formatted(first + i + (i > count / 2 ? 5 : 0)));
        }
        assertThat(VoucherNumbers.read(VoucherNumbers.shortly(numbers))).isEqualTo(numbers);
    }

    private static Money sum(Settlement settled) {
        return Money.sum(settled.means().stream().map(SettledMeans::amount).toList());
    }
}
