package org.palestre.audit.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.palestre.audit.boundary.AuditEntry;
import org.palestre.audit.boundary.AuditQuery;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.shared.Conditions;
import org.palestre.shared.Database;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/**
 * Looks into a trail of millions of entries. What is rare is found by its index and what is frequent from the latest entry on;
 * which of both is better depends on the very word or day, so each search is planned for its own. The index of words costs each
 * entry a fifth of a millisecond when it is written.
 */
@ApplicationScoped
public class TrailSearch {

    /** The sign-in names that ever did something, each looked up behind the one before: they are few among many entries. */
    private static final String ACTORS = """
            WITH RECURSIVE known AS (
                (SELECT actor FROM audit.entry ORDER BY actor LIMIT 1)
                UNION ALL
                SELECT (SELECT e.actor FROM audit.entry e WHERE e.actor > k.actor ORDER BY e.actor LIMIT 1)
                  FROM known k WHERE k.actor IS NOT NULL)
            SELECT actor FROM known WHERE strpos(actor, lower(?)) > 0 OR actor = ANY (?::text[])""";

    @Inject
    private Database database;

    /** One page, the latest first; its total ends at {@link AuditTrail#COUNTED}. */
    public Page<AuditEntry> page(AuditQuery query, PageRequest page) {
        Conditions conditions = conditions(query);
        database.planForValues();
        return new Page<>(
                database.list(
                        "SELECT * FROM audit.entry" + conditions.where() + " ORDER BY id DESC LIMIT ? OFFSET ?",
                        TrailSearch::entry,
                        conditions.values(page.size(), page.offset())),
                database.number(
                        "SELECT count(*) FROM (SELECT FROM audit.entry" + conditions.where() + " LIMIT ?) counted",
                        conditions.values(AuditTrail.COUNTED)));
    }

    /** Those before an entry, the latest first. */
    public List<AuditEntry> before(AuditQuery query, Long entryId, int size) {
        Conditions conditions = conditions(query).andIfGiven("id < ?", entryId);
        database.planForValues();
        return database.list(
                "SELECT * FROM audit.entry" + conditions.where() + " ORDER BY id DESC LIMIT ?",
                TrailSearch::entry,
                conditions.values(size));
    }

    private Conditions conditions(AuditQuery query) {
        Conditions conditions = new Conditions();
        if (query.actor() != null) {
            conditions.and(
                    "actor = ANY (?::text[])",
                    database.list(ACTORS, row -> row.getString(1), query.actor(), query.actors()));
        }
        conditions
                .andIfGiven("action = ?", query.action())
                .andIfGiven("subject_type = ?", query.subjectType())
                .andIfGiven("subject_id = ?", query.subjectId())
                .andIfGiven("occurred_at >= ?", query.from())
                .andIfGiven("occurred_at < ?", query.until());
        query.words()
                .forEach(word -> conditions.and("shared.fold(detail) LIKE shared.fold(?)", Conditions.anywhere(word)));
        return conditions;
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
