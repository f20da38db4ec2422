package org.palestre.audit.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.palestre.audit.entity.TrailSearch;
import org.palestre.shared.Database;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.shared.Roles;

/** The trail of what was done. */
@Stateless
@PermitAll
public class AuditTrail {

    /** So many entries are counted; whoever finds more asks for less. */
    public static final int COUNTED = 10_001;

    @Inject
    private Database database;

    @Inject
    private TrailSearch search;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    /**
     * Says in whose name the rest of this transaction is done: a job carries out what an officer asked for.
     *
     * @param actor the e-mail of whoever asked
     */
    @RolesAllowed(Roles.SYSTEM)
    public void onBehalfOf(String actor) {
        transaction.putResource(AuditTrail.class, actor);
    }

    /**
     * Records what the caller is doing, in the caller's transaction: if that fails, nothing was done and nothing stands
     * here. For other contexts; the caller has checked the right.
     */
    public void record(String action, String subjectType, long subjectId, String detail) {
        database.update(
                "INSERT INTO audit.entry (occurred_at, actor, action, subject_type, subject_id, detail)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                clock.instant(),
                actor().toLowerCase(Locale.ROOT),
                action,
                subjectType,
                subjectId,
                detail);
    }

    /** One page of what was done, the latest first. As many statements, however much there is; of many the total is {@link #COUNTED}. */
    @RolesAllowed({Roles.AUDITOR, Roles.ADMINISTRATOR})
    public Page<AuditEntry> search(AuditQuery query, PageRequest page) {
        return search.page(query, page);
    }

    /**
     * What was done before an entry, the latest first: the next part of a file, which stays whole while others go on
     * working.
     *
     * @param entryId null to begin with the latest
     */
    @RolesAllowed({Roles.AUDITOR, Roles.ADMINISTRATOR})
    public List<AuditEntry> before(AuditQuery query, Long entryId, int size) {
        return search.before(query, entryId, new PageRequest(0, size).size());
    }

    private String actor() {
        return transaction.getResource(AuditTrail.class) instanceof String actor
                ? actor
                : context.getCallerPrincipal().getName();
    }
}
