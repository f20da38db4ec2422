package org.palestre.billing.treasury.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.billing.treasury.control.AnswerIntake;
import org.palestre.billing.treasury.control.AnswerIntake.Taken;
import org.palestre.billing.treasury.control.OrderSettling;
import org.palestre.billing.treasury.control.PesAnswer;
import org.palestre.billing.treasury.control.PesAnswerReader;
import org.palestre.billing.treasury.entity.OrderAnswers;
import org.palestre.billing.treasury.entity.TreasurySetup;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Money;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.shared.Roles;

/**
 * The treasurer brings what Hélios sent back: an acknowledgement of a file, or how orders stand. Each file is kept, and read
 * once; money that two files tell of is booked once.
 */
@Stateless
@RolesAllowed(Roles.TREASURER)
public class ReadTreasuryAnswer {

    /** The largest file that is read. */
    public static final int LARGEST = AnswerIntake.LARGEST;

    @Inject
    private OrderAnswers answers;

    @Inject
    private OrderSettling settling;

    @Inject
    private TreasurySetup setup;

    @Inject
    private AnswerIntake intake;

    @EJB
    private AuditTrail audit;

    @Resource
    private SessionContext session;

    @Inject
    private Clock clock;

    /** The files that were read, the latest first. */
    public Page<AnswerView> read(PageRequest page) {
        return answers.page(page);
    }

    /**
     * Reads a file and does what it says.
     *
     * @throws BusinessException at {@code file}: {@code treasury.noFile}, {@code treasury.tooLarge}, {@code
     *     treasury.notAnAnswer}; {@code treasury.readAlready}
     */
    public AnswerSummary read(String fileName, byte[] content) {
        Taken<PesAnswer> taken = intake.read(fileName, content, PesAnswerReader::read);
        PesAnswer answer = taken.answer();
        setup.hold();
        long document = intake.keep("billing.treasuryAnswer", taken, answers.isRead(taken.sha256()));
        long id = answers.add(
                answer.acknowledgement(),
                document,
                taken.sha256(),
                clock.instant(),
                session.getCallerPrincipal().getName());
        audit.record("treasury.readAnswer", "billing.treasuryAnswer", id, taken.name());
        return answer.acknowledgement() ? acknowledge(answer) : settling.settle(id, answer.orders());
    }

    private AnswerSummary acknowledge(PesAnswer answer) {
        Optional<Long> file = answers.lockFile(answer.fileName());
        file.ifPresent(id -> answers.answered(
                id, answer.accepted() ? FileState.ACKNOWLEDGED : FileState.REFUSED, answer.message(), clock.instant()));
        return new AnswerSummary(
                answer.fileName(),
                answer.accepted(),
                0,
                0,
                Money.ZERO,
                file.isPresent() ? List.of() : List.of(answer.fileName()));
    }
}
