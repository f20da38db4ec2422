package org.palestre.billing.closing.boundary;

import java.time.LocalDate;
import java.util.Map;
import org.palestre.billing.boundary.AccountKind;
import org.palestre.shared.Money;

/** What was received on a day, by the account that it came to: online, cash, cheques, cards, vouchers. */
public record DayReceipts(LocalDate day, Map<AccountKind, Money> byMode) {

    public DayReceipts {
        byMode = Map.copyOf(byMode);
    }

    public Money of(AccountKind mode) {
        return byMode.getOrDefault(mode, Money.ZERO);
    }

    public Money total() {
        return Money.sum(byMode.values());
    }
}
