package org.palestre.billing.treasury.boundary;

import java.time.LocalDate;
import java.util.List;
import org.palestre.billing.boundary.BankAccountView;
import org.palestre.shared.Money;

/**
 * A refund that was accepted and has not left yet.
 *
 * @param refundEntry the entry by which it was accepted
 * @param reference its reference in the ledger
 * @param account where it goes; null if that is not known
 */
public record RefundToPay(
        long refundEntry,
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
