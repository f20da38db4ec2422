package org.palestre.billing.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palestre.billing.boundary.AccountKey;
import org.palestre.billing.boundary.EntryKind;
import org.palestre.billing.boundary.EntryView;
import org.palestre.billing.boundary.NewEntry;
import org.palestre.billing.boundary.Posting;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Database;
import org.palestre.shared.Money;
import org.palestre.shared.SqlState;

/** The entries of the ledger with their postings. */
@ApplicationScoped
public class Entries {

    private static final String SELECT = """
            SELECT e.id, e.kind AS entry_kind, e.reference, e.booked_on, e.booked_at, e.reverses,
                   (SELECT r.id FROM billing.entry r WHERE r.reverses = e.id) AS reversed_by,
                   p.cents, a.kind, a.payer_id, a.service_code, a.office
              FROM billing.entry e
              JOIN billing.posting p ON p.entry_id = e.id
              JOIN billing.account a ON a.id = p.account_id
             WHERE %s
             ORDER BY e.id DESC, p.position""";

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /**
     * Writes an entry with its postings in one statement, unless its kind and reference were booked already.
     *
     * @throws BusinessException {@code billing.reversedAlready} if it is to undo what was undone otherwise meanwhile
     */
    public Optional<Long> add(NewEntry entry, LocalDate day, Long reverses, Map<AccountKey, Long> accountIds) {
        try {
            return database.first(
                    """
                    WITH booked AS (
                        INSERT INTO billing.entry (booked_at, booked_on, kind, reference, postings, reverses)
                        VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (kind, reference) DO NOTHING RETURNING id)
                    INSERT INTO billing.posting (entry_id, position, account_id, cents)
                    SELECT b.id, p.position - 1, p.account_id, p.cents
                      FROM booked b CROSS JOIN unnest(?::bigint[], ?::bigint[]) WITH ORDINALITY p(account_id, cents, position)
                    RETURNING entry_id""",
                    row -> row.getLong(1),
                    clock.instant(),
                    day,
                    entry.kind(),
                    entry.reference(),
                    entry.postings().size(),
                    reverses,
                    entry.postings().stream()
                            .map(posting -> accountIds.get(posting.account()))
                            .toList(),
                    entry.postings().stream()
                            .map(posting -> posting.amount().cents())
                            .toList());
        } catch (PersistenceException e) {
            if (SqlState.UNIQUE.equals(SqlState.of(e))) {
                throw BusinessException.conflict("billing.reversedAlready");
            }
            throw e;
        }
    }

    public Optional<EntryView> byId(long id) {
        return list("e.id = ?", id).stream().findFirst();
    }

    public Optional<EntryView> byReference(EntryKind kind, String reference) {
        return list("e.kind = ? AND e.reference = ?", kind, reference).stream().findFirst();
    }

    /** The entries of all kinds that were booked for this. */
    public List<Long> idsOf(String reference) {
        return database.list(
                "SELECT id FROM billing.entry WHERE reference = ? ORDER BY id", row -> row.getLong(1), reference);
    }

    /** These entries, the latest first. */
    public List<EntryView> byIds(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : list("e.id = ANY (?::bigint[])", List.copyOf(ids));
    }

    private List<EntryView> list(String condition, Object... parameters) {
        Map<Long, EntryView> heads = new LinkedHashMap<>();
        Map<Long, List<Posting>> postings = new LinkedHashMap<>();
        database.list(
                SELECT.formatted(condition),
                row -> {
                    long id = row.getLong("id");
                    heads.putIfAbsent(id, head(row));
                    return postings.computeIfAbsent(id, any -> new ArrayList<>())
                            .add(new Posting(Accounts.key(row), Money.cents(row.getLong("cents"))));
                },
                parameters);
        return heads.values().stream()
                .map(head -> new EntryView(
                        head.id(),
                        head.kind(),
                        head.reference(),
                        head.bookedOn(),
                        head.bookedAt(),
                        head.reverses(),
                        head.reversedBy(),
                        postings.get(head.id())))
                .toList();
    }

    private static EntryView head(ResultSet row) throws SQLException {
        return new EntryView(
                row.getLong("id"),
                EntryKind.valueOf(row.getString("entry_kind")),
                row.getString("reference"),
                row.getObject("booked_on", LocalDate.class),
                Database.instant(row, "booked_at"),
                row.getObject("reverses", Long.class),
                row.getObject("reversed_by", Long.class),
                List.of());
    }
}
