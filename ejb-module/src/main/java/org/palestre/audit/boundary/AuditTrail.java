package org.palestre.audit.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.palestre.shared.Database;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.shared.Roles;

/** The trail of what was done. */
@Stateless
@PermitAll
public class AuditTrail {

    private static final String MATCHING = """
             FROM audit.entry
            WHERE (?::text IS NULL OR strpos(actor, lower(?)) > 0 OR actor = ANY (?))
              AND (?::text IS NULL OR action = ?)
              AND (?::text IS NULL OR subject_type = ?)
              AND (?::bigint IS NULL OR subject_id = ?)
              AND (?::timestamptz IS NULL OR occurred_at >= ?)
              AND (?::timestamptz IS NULL OR occurred_at < ?)
            """;

    /** A condition for each word, so that the index of words is of use. */
    private static final String WORD = " AND shared.fold(detail) LIKE '%' || shared.fold(?) || '%'";

    @Inject
    private Database database;

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

    /** One page of what was done, the latest first. Two statements, however much there is. */
    @RolesAllowed({Roles.AUDITOR, Roles.ADMINISTRATOR})
    public Page<AuditEntry> search(AuditQuery query, PageRequest page) {
        Object[] conditions = conditions(query);
        return new Page<>(
                database.list(
                        "SELECT *" + matching(query) + " ORDER BY id DESC LIMIT ? OFFSET ?",
                        AuditTrail::entry,
                        with(conditions, page.size(), page.offset())),
                database.number("SELECT count(*)" + matching(query), conditions));
    }

    /**
     * What was done before an entry, the latest first: the next part of a file, which stays whole while others go on
     * working.
     *
     * @param entryId null to begin with the latest
     */
    @RolesAllowed({Roles.AUDITOR, Roles.ADMINISTRATOR})
    public List<AuditEntry> before(AuditQuery query, Long entryId, int size) {
        return database.list(
                "SELECT *" + matching(query) + " AND (?::bigint IS NULL OR id < ?) ORDER BY id DESC LIMIT ?",
                AuditTrail::entry,
                with(conditions(query), entryId, entryId, new PageRequest(0, size).size()));
    }

    private String actor() {
        return transaction.getResource(AuditTrail.class) instanceof String actor
                ? actor
                : context.getCallerPrincipal().getName();
    }

    private static String matching(AuditQuery query) {
        return MATCHING + WORD.repeat(query.words().size());
    }

    private static Object[] conditions(AuditQuery query) {
        Object[] conditions = {
            query.actor(),
            query.actor(),
            query.actors(),
            query.action(),
            query.action(),
            query.subjectType(),
            query.subjectType(),
            query.subjectId(),
            query.subjectId(),
            query.from(),
            query.from(),
            query.until(),
            query.until()
        };
        return with(conditions, query.words().stream().map(AuditTrail::literal).toArray());
    }

    private static String literal(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static Object[] with(Object[] conditions, Object... more) {
        Object[] all = Arrays.copyOf(conditions, conditions.length + more.length);
        System.arraycopy(more, 0, all, conditions.length, more.length);
        return all;
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                Database.instant(row, "occurred_at"),
                row.getString("actor"),
                row.getString("action"),
                row.getString("subject_type"),
                row.getLong("subject_id"),
                row.getString("detail"));
    }
}
