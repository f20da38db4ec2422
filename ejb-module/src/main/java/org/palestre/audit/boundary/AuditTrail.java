package org.palestre.audit.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.palestre.shared.Database;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.shared.Roles;

/** The trail of what was done. */
@Stateless
@PermitAll
public class AuditTrail {

    private static final String FROM_WHERE = " FROM audit.entry"
            + " WHERE (?::text IS NULL OR actor = lower(?)) AND (?::text IS NULL OR action = ?)"
            + " AND (?::text IS NULL OR subject_type = ?) AND (?::bigint IS NULL OR subject_id = ?)"
            + " AND (?::timestamptz IS NULL OR occurred_at >= ?) AND (?::timestamptz IS NULL OR occurred_at < ?)";

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    /**
     * Records what the caller is doing, in the caller's transaction: if that fails, nothing was done and nothing stands
     * here. For other contexts; the caller has checked the right.
     */
    public void record(String action, String subjectType, long subjectId, String detail) {
        database.update(
                "INSERT INTO audit.entry (occurred_at, actor, action, subject_type, subject_id, detail)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                clock.instant(),
                context.getCallerPrincipal().getName().toLowerCase(java.util.Locale.ROOT),
                action,
                subjectType,
                subjectId,
                detail);
    }

    /** What was done, the latest first. */
    @RolesAllowed({Roles.AUDITOR, Roles.ADMINISTRATOR})
    public Page<AuditEntry> search(AuditQuery query, PageRequest page) {
        Object[] conditions = {
            query.actor(), query.actor(),
            query.action(), query.action(),
            query.subjectType(), query.subjectType(),
            query.subjectId(), query.subjectId(),
            query.from(), query.from(),
            query.until(), query.until()
        };
        Object[] paged = java.util.Arrays.copyOf(conditions, conditions.length + 2);
        paged[conditions.length] = page.size();
        paged[conditions.length + 1] = page.offset();
        return new Page<>(
                database.list(
                        "SELECT *" + FROM_WHERE + " ORDER BY id DESC LIMIT ? OFFSET ?",
                        row -> new AuditEntry(
                                row.getLong("id"),
                                Database.instant(row, "occurred_at"),
                                row.getString("actor"),
                                row.getString("action"),
                                row.getString("subject_type"),
                                row.getLong("subject_id"),
                                row.getString("detail")),
                        paged),
                database.number("SELECT count(*)" + FROM_WHERE, conditions));
    }
}
