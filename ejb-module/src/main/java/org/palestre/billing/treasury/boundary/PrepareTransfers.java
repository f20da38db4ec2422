package org.palestre.billing.treasury.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.billing.boundary.DocumentNumber;
import org.palestre.billing.boundary.Numbers;
import org.palestre.billing.treasury.control.CreditTransfer;
import org.palestre.billing.treasury.control.TransferFile;
import org.palestre.billing.treasury.control.TransferRules;
import org.palestre.billing.treasury.entity.RefundsDue;
import org.palestre.billing.treasury.entity.Transfers;
import org.palestre.billing.treasury.entity.TreasurySetup;
import org.palestre.billing.wallet.boundary.RefundTransfers;
import org.palestre.documents.boundary.DocumentArchive;
import org.palestre.documents.boundary.NewDocument;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Money;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.shared.Roles;
import org.palestre.shared.Texts;

/** The treasurer sees accepted refunds that wait, and makes files of transfers of them for the city's bank. */
@Stateless
@RolesAllowed(Roles.TREASURER)
public class PrepareTransfers {

    private static final int MOST = 500;
    private static final int LONGEST_REASON = 300;

    @Inject
    private RefundsDue due;

    @Inject
    private Transfers transfers;

    @Inject
    private TreasurySetup setup;

    @EJB
    private RefundTransfers refunds;

    @EJB
    private Numbers numbers;

    @EJB
    private DocumentArchive archive;

    @EJB
    private AuditTrail audit;

    @Resource
    private SessionContext session;

    @Inject
    private Clock clock;

    /** Refunds that wait, the oldest first. */
    public Page<RefundToPay> list(PageRequest page) {
        List<RefundToPay> all = due.list(List.of());
        int first = Math.min(page.offset(), all.size());
        return new Page<>(all.subList(first, Math.min(first + page.size(), all.size())), all.size());
    }

    /** What all of them come to. */
    public Money total() {
        return Money.sum(due.list(List.of()).stream().map(RefundToPay::amount).toList());
    }

    /** Whether the city has said from which account refunds leave. */
    public boolean possible() {
        return setup.settings().transfersPossible();
    }

    /** The first day on which the bank could carry a file out that is made now. */
    public LocalDate nextDay() {
        return TransferRules.executionOn(null, LocalDate.now(clock));
    }

    /**
     * Makes a file of what is ready. Two who do this at once do it one after the other: no refund stands in two files.
     *
     * @param chosen numbers of the refunds that are meant; empty for all, 500 at most
     * @param executionOn when the bank is to carry it out; null for the next day on which banks work
     * @return the file's id
     * @throws BusinessException {@code treasury.noAccount} if the settings are not complete, {@code
     *     treasury.nothingToPay} if nothing is ready, {@code treasury.executionDay} at {@code executionOn}
     */
    public long make(Collection<String> chosen, LocalDate executionOn) {
        TreasurySettings city = setup.hold();
        if (!city.transfersPossible()) {
            throw BusinessException.conflict("treasury.noAccount");
        }
        LocalDate day = TransferRules.executionOn(executionOn, LocalDate.now(clock));
        List<RefundToPay> ready =
                due.list(chosen).stream().filter(RefundToPay::ready).limit(MOST).toList();
        if (ready.isEmpty()) {
            throw BusinessException.conflict("treasury.nothingToPay");
        }
        DocumentNumber number = numbers.next("VIR", LocalDate.now(clock).getYear());
        byte[] content =
                TransferFile.write(number.toString(), city, day, LocalDateTime.now(clock), written(number, ready));
        String name = city.transferFormat().message() + "_" + number + ".xml";
        long document = archive.store(new NewDocument("billing.transferFile", name, name, "application/xml", content));
        long file = transfers.addFile(
                number,
                city.transferFormat(),
                day,
                ready,
                document,
                clock.instant(),
                session.getCallerPrincipal().getName());
        audit.record("treasury.makeTransfers", "billing.transferFile", file, number + " " + ready.size());
        return file;
    }

    /**
     * Puts a refund that waits back into the wallet, because its account cannot be paid to: it will be in no file.
     *
     * @throws BusinessException {@code treasury.notWaitingForTransfer} if it stands in a file or does not wait, {@code
     *     shared.missing} at {@code reason}
     */
    public void giveUp(String reference, String reason) {
        String why = Texts.required(reason, "reason", LONGEST_REASON);
        setup.hold();
        RefundToPay refund = due.list(List.of(Texts.required(reference, "refund", LONGEST_REASON))).stream()
                .findFirst()
                .orElseThrow(() -> BusinessException.conflict("treasury.notWaitingForTransfer"));
        refunds.givenUp(refund.reference(), why);
        audit.record("treasury.giveUpRefund", "billing.payer", refund.payerId(), refund.reference());
    }

    private static List<CreditTransfer> written(DocumentNumber number, List<RefundToPay> refunds) {
        List<CreditTransfer> written = new ArrayList<>();
        for (RefundToPay refund : refunds) {
            String endToEnd = Transfers.endToEnd(number, written.size() + 1);
            written.add(new CreditTransfer(
                    endToEnd,
                    refund.amount(),
                    refund.account().holder(),
                    refund.account().iban(),
                    refund.account().bic(),
                    "Remboursement " + refund.reference()));
        }
        return written;
    }
}
