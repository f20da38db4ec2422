package org.palestre.billing.treasury.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.billing.treasury.control.TransferSettling;
import org.palestre.billing.treasury.entity.TransferReading;
import org.palestre.billing.treasury.entity.Transfers;
import org.palestre.documents.boundary.DocumentArchive;
import org.palestre.documents.boundary.StoredDocument;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.shared.Roles;
import org.palestre.shared.Texts;

/** Files of transfers, and what the bank did with them. */
@Stateless
@RolesAllowed({Roles.TREASURER, Roles.AUDITOR})
public class SettleTransfers {

    private static final String SUBJECT = "billing.transferFile";

    @Inject
    private TransferReading reading;

    @Inject
    private Transfers transfers;

    @Inject
    private TransferSettling settling;

    @EJB
    private DocumentArchive archive;

    @EJB
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The latest first. */
    public Page<TransferFileView> files(PageRequest page) {
        return reading.files(page);
    }

    /** @throws BusinessException {@code treasury.unknownTransferFile} */
    public TransferFileDetail file(long id, PageRequest page) {
        return new TransferFileDetail(reading.file(id), reading.of(id, page));
    }

    /**
     * The file as it was made, always the same. Who fetches it is recorded: it holds account numbers.
     *
     * @throws BusinessException {@code treasury.unknownTransferFile}
     */
    @RolesAllowed(Roles.TREASURER)
    public StoredDocument content(long id) {
        StoredDocument content = archive.read(reading.documentOf(id));
        audit.record("treasury.fetchTransfers", SUBJECT, id, content.fileName());
        return content;
    }

    /**
     * The bank has carried the file out: its refunds leave the books and their payers are told. Nothing happens if that was said already.
     *
     * @throws BusinessException {@code treasury.unknownTransferFile}, {@code treasury.withdrawn}, {@code
     *     treasury.tooEarly} before the day on which it is to be carried out
     */
    @RolesAllowed(Roles.TREASURER)
    public void executed(long id) {
        TransferFileView file = reading.lockFile(id);
        LocalDate today = LocalDate.now(clock);
        if (file.state() == TransferFileState.EXECUTED) {
            return;
        }
        if (file.state() == TransferFileState.WITHDRAWN) {
            throw BusinessException.conflict("treasury.withdrawn");
        }
        if (today.isBefore(file.executionOn())) {
            throw BusinessException.conflict("treasury.tooEarly", file.executionOn());
        }
        settling.execute(file, reading.of(id));
        transfers.close(id, today);
        audit.record("treasury.executed", SUBJECT, id, file.messageId());
    }

    /**
     * The bank will never carry the file out: what waits in it may go into another one.
     *
     * @throws BusinessException {@code treasury.unknownTransferFile}, {@code treasury.notWaiting} if it was carried out or
     *     withdrawn
     */
    @RolesAllowed(Roles.TREASURER)
    public void withdraw(long id) {
        TransferFileView file = reading.lockFile(id);
        if (!file.waiting()) {
            throw BusinessException.conflict("treasury.notWaiting");
        }
        transfers.withdraw(id);
        transfers.close(id, LocalDate.now(clock));
        audit.record("treasury.withdraw", SUBJECT, id, file.messageId());
    }

    /**
     * A transfer came back: its money is in the payer's wallet again. Once.
     *
     * @throws BusinessException {@code treasury.unknownTransfer}, {@code treasury.notExecuted}, {@code shared.missing} at
     *     {@code reason}
     */
    @RolesAllowed(Roles.TREASURER)
    public void returned(long transferId, String reason) {
        String why = Texts.required(reason, "reason", 300);
        TransferView transfer = reading.lock(transferId);
        if (transfer.state() != TransferState.EXECUTED) {
            throw BusinessException.conflict("treasury.notExecuted");
        }
        settling.giveBack(transfer, why);
        audit.record("treasury.returned", SUBJECT, transfer.fileId(), transfer.endToEnd());
    }
}
