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
 * @param rejected why the bank rejected it in an earlier file, or null
 */
public record RefundToPay(
        String reference,
        LocalDate since,
        long payerId,
        String payerName,
        String serviceCode,
        Money amount,
        BankAccountView account,
        List<TransferProblem> problems,
        String rejected) {

    public RefundToPay {
        problems = List.copyOf(problems);
    }

    /** That reason where the bank said it by a code that is known; null otherwise. */
    public BankReason bankReason() {
        return BankReason.of(rejected).orElse(null);
    }

    public boolean ready() {
        return problems.isEmpty();
    }
}
