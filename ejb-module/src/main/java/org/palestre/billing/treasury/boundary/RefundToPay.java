package org.palestre.billing.treasury.boundary;

import java.time.LocalDate;
import java.util.List;
import org.palestre.billing.boundary.BankAccountView;
import org.palestre.shared.Money;

/**
 * A refund that was accepted and has not left yet.
 *
 * @param reference its number
 * @param since the day on which it was accepted
 * @param account where it goes
 */
public record RefundToPay(
        String reference,
        LocalDate since,
        long payerId,
        String payerName,
        String serviceCode,
        Money amount,
        BankAccountView account,
        List<TransferProblem> problems) {

    public RefundToPay {
        problems = List.copyOf(problems);
    }

    public boolean ready() {
        return problems.isEmpty();
    }
}
