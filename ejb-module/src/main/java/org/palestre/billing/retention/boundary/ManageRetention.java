package org.palestre.billing.retention.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.billing.retention.control.MonthRules;
import org.palestre.billing.retention.entity.RetentionRows;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;
import org.palestre.shared.boundary.JobRun;
import org.palestre.shared.boundary.JobRuns;

/** The city says after how many months what is forgotten (GDPR, article 5: no longer than it is needed). */
@Stateless
@RolesAllowed({Roles.TREASURER, Roles.ADMINISTRATOR})
public class ManageRetention {

    private static final long THE_CITY = 1;

    @EJB
    private JobRuns runs;

    @EJB
    private OldPieces pieces;

    @EJB
    private AuditTrail audit;

    @Inject
    private RetentionRows rows;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    /** How long what is kept, and how much is older now. */
    public List<RetentionRule> rules() {
        return rows.all().stream()
                .map(kept -> new RetentionRule(
                        kept.kind(),
                        kept.version(),
                        kept.months(),
                        pieces.due(kept.kind(), MonthRules.limit(clock, kept.months()))))
                .toList();
    }

    /**
     * Changes how long something is kept.
     *
     * @param version of what was read
     * @throws BusinessException {@code retention.months} (least, most, kind) at {@code months}, {@code billing.changedMeanwhile}
     */
    public void change(Forgotten kind, long version, Integer months) {
        if (!rows.change(kind, version, MonthRules.checked(kind, months))) {
            throw BusinessException.conflict("billing.changedMeanwhile");
        }
        audit.record(
                "retention.change",
                "billing.retention",
                kind.ordinal() + 1L,
                kind.inTrail() + " : " + months + " mois");
    }

    /** Has it done now. */
    public void want() {
        runs.want(ForgetOldMoney.JOB, THE_CITY, context.getCallerPrincipal().getName());
    }

    /** The last runs, the latest first. */
    public List<JobRun> latest() {
        return runs.latest(ForgetOldMoney.JOB, THE_CITY, 10);
    }
}
