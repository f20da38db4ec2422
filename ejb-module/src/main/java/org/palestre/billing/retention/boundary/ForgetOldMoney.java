package org.palestre.billing.retention.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.palestre.billing.retention.control.MonthRules;
import org.palestre.billing.retention.entity.RetentionRows;
import org.palestre.billing.retention.entity.RetentionRows.Kept;
import org.palestre.shared.Roles;
import org.palestre.shared.boundary.JobRuns;

/** What is too old is forgotten, by a job that is begun every night in which there is something. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class ForgetOldMoney {

    /** Name of the job. */
    public static final String JOB = "forget-old-money";

    private static final long THE_CITY = 1;

    @EJB
    private JobRuns runs;

    @EJB
    private OldPieces pieces;

    @Inject
    private RetentionRows rows;

    @Inject
    private Clock clock;

    /** It is night. */
    public void night() {
        if (!waiting(0, 1).isEmpty()) {
            runs.want(JOB, THE_CITY, null);
        }
    }

    /** The kinds of which something is too old, as numbers from 1, after one of them. */
    public List<Long> waiting(long after, int most) {
        return rows.all().stream()
                .filter(kept -> number(kept) > after)
                .filter(kept -> pieces.anyDue(kept.kind(), MonthRules.limit(clock, kept.months())))
                .map(ForgetOldMoney::number)
                .limit(most)
                .toList();
    }

    /** Forgets a part of what is too old of a kind; fewer than {@code most} once nothing is left to do. */
    public int forget(long kind, int most) {
        return rows.all().stream()
                .filter(kept -> number(kept) == kind)
                .mapToInt(kept -> pieces.forget(kept.kind(), MonthRules.limit(clock, kept.months()), most))
                .sum();
    }

    private static long number(Kept kept) {
        return kept.kind().ordinal() + 1L;
    }
}
