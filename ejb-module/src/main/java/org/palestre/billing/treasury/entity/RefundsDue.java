package org.palestre.billing.treasury.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.palestre.billing.boundary.BankAccountView;
import org.palestre.billing.boundary.PayerView;
import org.palestre.billing.boundary.Payers;
import org.palestre.billing.treasury.boundary.RefundToPay;
import org.palestre.billing.treasury.control.TransferRules;
import org.palestre.billing.wallet.boundary.RefundToTransfer;
import org.palestre.billing.wallet.boundary.RefundTransfers;
import org.palestre.shared.Database;

/** Finds refunds that were accepted and stand in no file. */
@ApplicationScoped
public class RefundsDue {

    /** More than wait at a time in any city. */
    private static final int MOST = 5000;

    @Inject
    private Database database;

    @Inject
    private TransferReading transfers;

    @Inject
    private RefundTransfers refunds;

    @Inject
    private Payers payers;

    @Inject
    private Clock clock;

    /** Those of these numbers, the oldest first; all if none is named. In four statements however many there are. */
    public List<RefundToPay> list(Collection<String> references) {
        List<RefundToTransfer> waiting = refunds.waiting(MOST).stream()
                .filter(refund -> references.isEmpty() || references.contains(refund.reference()))
                .toList();
        Set<String> inFiles = new HashSet<>(database.list(
                "SELECT reference FROM billing.transfer WHERE state NOT IN ('WITHDRAWN', 'REJECTED') AND reference = ANY (?::text[])",
                row -> row.getString("reference"),
                waiting.stream().map(RefundToTransfer::reference).toList()));
        Map<String, String> rejected = transfers.rejections(
                waiting.stream().map(RefundToTransfer::reference).toList());
        Map<Long, PayerView> names = payers.payers(
                waiting.stream().map(RefundToTransfer::payerId).distinct().toList());
        return waiting.stream()
                .filter(refund -> !inFiles.contains(refund.reference()))
                .map(refund -> shown(refund, names.get(refund.payerId()).name(), rejected.get(refund.reference())))
                .toList();
    }

    private RefundToPay shown(RefundToTransfer refund, String payer, String rejected) {
        BankAccountView account =
                new BankAccountView(0, refund.iban(), refund.bic(), refund.holder(), refund.acceptedAt());
        return new RefundToPay(
                refund.reference(),
                refund.acceptedAt().atZone(clock.getZone()).toLocalDate(),
                refund.payerId(),
                payer,
                refund.serviceCode(),
                refund.amount(),
                account,
                TransferRules.problems(account),
                rejected);
    }
}
