package org.palestre.billing.treasury.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.billing.treasury.control.AnswerIntake;
import org.palestre.billing.treasury.control.AnswerIntake.Taken;
import org.palestre.billing.treasury.control.BankAnswer;
import org.palestre.billing.treasury.control.BankAnswerReader;
import org.palestre.billing.treasury.control.TransferSettling;
import org.palestre.billing.treasury.entity.BankAnswers;
import org.palestre.billing.treasury.entity.TransferReading;
import org.palestre.billing.treasury.entity.TreasurySetup;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.shared.Roles;

/**
 * The treasurer brings what the bank sent back on a file of transfers (pain.002). Each file is kept, and read once. What the bank
 * rejected waits to be paid again, with its reason; what it had carried out before is in the wallet again.
 */
@Stateless
@RolesAllowed(Roles.TREASURER)
public class ReadBankAnswer {

    @Inject
    private BankAnswers answers;

    @Inject
    private AnswerIntake intake;

    @Inject
    private TransferReading transfers;

    @Inject
    private TransferSettling settling;

    @Inject
    private TreasurySetup setup;

    @EJB
    private AuditTrail audit;

    @Resource
    private SessionContext session;

    @Inject
    private Clock clock;

    /** The files that were read, the latest first. */
    public Page<BankAnswerView> read(PageRequest page) {
        return answers.page(page);
    }

    /**
     * Reads a file and does what it says.
     *
     * @throws BusinessException at {@code file}: {@code treasury.noFile}, {@code treasury.tooLarge}, {@code
     *     treasury.notABankAnswer}; {@code treasury.readAlready}
     */
    public BankAnswerSummary read(String fileName, byte[] content) {
        Taken<BankAnswer> taken = intake.read(fileName, content, BankAnswerReader::read);
        BankAnswer answer = taken.answer();
        setup.hold();
        long document = intake.keep("billing.bankAnswer", taken, answers.isRead(taken.sha256()));
        BankAnswerSummary summary = transfers
                .lockFile(answer.messageId())
                .map(file -> settling.settle(file, answer))
                .orElseGet(() -> unknown(answer.messageId()));
        long id = answers.add(
                summary,
                document,
                taken.sha256(),
                clock.instant(),
                session.getCallerPrincipal().getName());
        audit.record("treasury.readBankAnswer", "billing.bankAnswer", id, summary.message());
        return summary;
    }

    private static BankAnswerSummary unknown(String message) {
        return new BankAnswerSummary(message, null, 0, 0, 0, 0, List.of(message));
    }
}
