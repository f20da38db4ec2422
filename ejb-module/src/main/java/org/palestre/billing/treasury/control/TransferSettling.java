package org.palestre.billing.treasury.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.palestre.billing.treasury.boundary.BankAnswerSummary;
import org.palestre.billing.treasury.boundary.BankReason;
import org.palestre.billing.treasury.boundary.TransferFileView;
import org.palestre.billing.treasury.boundary.TransferState;
import org.palestre.billing.treasury.boundary.TransferView;
import org.palestre.billing.treasury.control.BankAnswer.Fate;
import org.palestre.billing.treasury.control.BankAnswer.Verdict;
import org.palestre.billing.treasury.entity.TransferReading;
import org.palestre.billing.treasury.entity.Transfers;
import org.palestre.billing.wallet.boundary.RefundTransfers;

/** Does what the bank says of transfers: what has left leaves the books, what was rejected waits to be paid again. */
@ApplicationScoped
public class TransferSettling {

    @Inject
    private TransferReading reading;

    @Inject
    private Transfers transfers;

    @Inject
    private RefundTransfers refunds;

    @Inject
    private Clock clock;

    /** What waits in a file, whose row is held, has left: its payers are told. */
    public void execute(TransferFileView file, List<TransferView> some) {
        List<TransferView> waiting = some.stream()
                .filter(transfer -> transfer.state() == TransferState.IN_FILE)
                .toList();
        refunds.sent(waiting.stream().map(TransferView::reference).toList(), file.messageId());
        transfers.executed(waiting.stream().map(TransferView::id).toList());
    }

    /** A transfer that had left came back: its money is in the wallet again. */
    public void giveBack(TransferView transfer, String reason) {
        refunds.returned(transfer.reference(), reason);
        transfers.returned(transfer.id(), reason);
    }

    /** What follows from an answer on a file whose row is held. */
    public BankAnswerSummary settle(TransferFileView file, BankAnswer answer) {
        LocalDate today = LocalDate.now(clock);
        List<TransferView> all = reading.of(file.id());
        List<TransferView> leaving = new ArrayList<>();
        int accepted = 0;
        int rejected = 0;
        int returned = 0;
        for (TransferView transfer : all) {
            Verdict verdict = answer.of(transfer.endToEnd());
            if (verdict.fate() == Fate.REJECTED && transfer.state() == TransferState.IN_FILE) {
                transfers.rejected(transfer.id(), reason(verdict));
                rejected++;
            } else if (verdict.fate() == Fate.REJECTED && transfer.state() == TransferState.EXECUTED) {
                giveBack(transfer, reason(verdict));
                returned++;
            } else if (transfer.state() == TransferState.IN_FILE && hasLeft(verdict, file, today)) {
                leaving.add(transfer);
            } else if (transfer.state() == TransferState.IN_FILE && verdict.fate() == Fate.ACCEPTED) {
                accepted++;
            }
        }
        execute(file, leaving);
        if (accepted > 0) {
            transfers.accepted(file.id(), today);
        }
        transfers.close(file.id(), today);
        return new BankAnswerSummary(
                file.messageId(), file.id(), accepted, leaving.size(), rejected, returned, unknown(all, answer));
    }

    /** What the bank has taken leaves on the day of the file; what it says has left, has left. */
    private static boolean hasLeft(Verdict verdict, TransferFileView file, LocalDate today) {
        return verdict.fate() == Fate.SETTLED || verdict.fate() == Fate.ACCEPTED && !today.isBefore(file.executionOn());
    }

    private static String reason(Verdict verdict) {
        return verdict.reason().isEmpty() ? BankReason.MS03.name() : verdict.reason();
    }

    private static List<String> unknown(List<TransferView> known, BankAnswer answer) {
        List<String> names = known.stream().map(TransferView::endToEnd).toList();
        return answer.transfers().keySet().stream()
                .filter(name -> !names.contains(name))
                .sorted()
                .toList();
    }
}
