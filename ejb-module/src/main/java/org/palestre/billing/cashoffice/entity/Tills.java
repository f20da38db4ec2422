package org.palestre.billing.cashoffice.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.palestre.billing.cashoffice.boundary.Coins;
import org.palestre.billing.cashoffice.boundary.MeansKind;
import org.palestre.billing.cashoffice.boundary.TillView;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Database;
import org.palestre.shared.Money;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.shared.SqlState;

/** Tills: opened once, closed once. */
@ApplicationScoped
public class Tills {

    /** The state that the database answers when a till is not open for what is asked. */
    public static final String NOT_OPEN = "PB012";

    private static final String NO_MEMBER = "PB010";
    private static final String FLOAT_GIVEN = "PB011";
    private static final String STATED = "PB032";

    private static final String VIEW = """
            SELECT t.*, o.name AS office_name, p.given_name || ' ' || p.family_name AS cashier, s.*,
                   coalesce(t.expected_cents, t.float_cents + s.cash) AS expected
              FROM billing.till t
              JOIN billing.cash_office o ON o.id = t.office_id
              JOIN accounts.person p ON p.id = t.cashier_id
             CROSS JOIN LATERAL (
                   SELECT count(DISTINCT r.id) FILTER (WHERE c.receipt_id IS NULL) AS receipts,
                          count(DISTINCT r.id) FILTER (WHERE c.receipt_id IS NOT NULL) AS cancelled,
                          coalesce(sum(m.cents) FILTER (WHERE c.receipt_id IS NULL AND m.kind = 'CASH'), 0)::bigint AS cash,
                          coalesce(sum(m.cents) FILTER (WHERE c.receipt_id IS NULL AND m.kind = 'CHEQUE'), 0)::bigint AS cheque,
                          coalesce(sum(m.cents) FILTER (WHERE c.receipt_id IS NULL AND m.kind = 'CARD'), 0)::bigint AS card,
                          coalesce(sum(m.cents) FILTER (WHERE c.receipt_id IS NULL AND m.kind = 'VOUCHER'), 0)::bigint AS voucher
                     FROM billing.receipt r
                     LEFT JOIN billing.receipt_means m ON m.receipt_id = r.id
                     LEFT JOIN billing.receipt_cancellation c ON c.receipt_id = r.id
                    WHERE r.till_id = t.id) s
            """;

    @Inject
    private Database database;

    /**
     * Opens a till.
     *
     * @throws BusinessException {@code cashoffice.tillOpen} if the cashier has one, {@code cashoffice.notNamed}, {@code
     *     cashoffice.floatGiven} at {@code floatAmount}, {@code cashoffice.dayStated}
     */
    public long open(long officeId, long cashierId, LocalDate day, Instant now, Money floatAmount) {
        try {
            return database.number(
                    "INSERT INTO billing.till (office_id, cashier_id, opened_on, opened_at, float_cents)"
                            + " VALUES (?, ?, ?, ?, ?) RETURNING id",
                    officeId,
                    cashierId,
                    day,
                    now,
                    floatAmount.cents());
        } catch (PersistenceException e) {
            throw switch (SqlState.of(e)) {
                case SqlState.UNIQUE -> BusinessException.conflict("cashoffice.tillOpen");
                case NO_MEMBER -> BusinessException.conflict("cashoffice.notNamed");
                case FLOAT_GIVEN -> BusinessException.invalid("cashoffice.floatGiven", "floatAmount");
                case STATED -> BusinessException.conflict("cashoffice.dayStated", day);
                default -> e;
            };
        }
    }

    /** The open till of a cashier. */
    public Optional<TillView> openOf(long cashierId) {
        return database.first(
                VIEW + " WHERE t.cashier_id = ? AND t.closed_at IS NULL", row -> view(row, List.of()), cashierId);
    }

    /** @throws BusinessException {@code cashoffice.unknownTill} */
    public TillView till(long id) {
        List<Coins> coins = database.list(
                "SELECT denomination_cents, pieces FROM billing.till_count WHERE till_id = ? ORDER BY denomination_cents DESC",
                row -> new Coins(row.getInt("denomination_cents"), row.getInt("pieces")),
                id);
        return database.first(VIEW + " WHERE t.id = ?", row -> view(row, coins), id)
                .orElseThrow(Tills::unknown);
    }

    /** The tills of an office, the latest first. */
    public Page<TillView> of(long officeId, PageRequest page) {
        return new Page<>(
                database.list(
                        VIEW + " WHERE t.office_id = ? ORDER BY t.id DESC LIMIT ? OFFSET ?",
                        row -> view(row, List.of()),
                        officeId,
                        page.size(),
                        page.offset()),
                database.number("SELECT count(*) FROM billing.till WHERE office_id = ?", officeId));
    }

    /**
     * The till as it stands, kept from everybody else until this transaction ends: one till takes one payment at a time,
     * and none while it is being counted.
     */
    public TillView held(long id) {
        database.list("SELECT id FROM billing.till WHERE id = ? FOR NO KEY UPDATE", row -> row.getLong(1), id);
        return till(id);
    }

    /** Writes what was counted and closes the till for good. */
    public void close(TillView till, long by, Instant now, List<Coins> counted, Long differenceEntry, String comment) {
        database.batch(
                "INSERT INTO billing.till_count (till_id, denomination_cents, pieces) VALUES (?, ?, ?)",
                counted.stream()
                        .map(coins -> new Object[] {till.id(), coins.denomination(), coins.pieces()})
                        .toList());
        database.update(
                "UPDATE billing.till SET closed_at = ?, closed_by = ?, expected_cents = ?, counted_cents = ?,"
                        + " difference_entry = ?, comment = ? WHERE id = ?",
                now,
                by,
                till.expectedCash().cents(),
                Coins.total(counted).cents(),
                differenceEntry,
                comment,
                till.id());
    }

    /** What is said of a till that does not exist, or not for the caller. */
    public static BusinessException unknown() {
        return BusinessException.notFound("cashoffice.unknownTill");
    }

    private static TillView view(ResultSet row, List<Coins> coins) throws SQLException {
        Map<MeansKind, Money> taken = new EnumMap<>(MeansKind.class);
        for (MeansKind kind : MeansKind.values()) {
            taken.put(kind, Money.cents(row.getLong(kind.name().toLowerCase(Locale.ROOT))));
        }
        Long counted = row.getObject("counted_cents", Long.class);
        return new TillView(
                row.getLong("id"),
                row.getLong("office_id"),
                row.getString("office_name"),
                row.getLong("cashier_id"),
                row.getString("cashier"),
                row.getObject("opened_on", LocalDate.class),
                Database.instant(row, "opened_at"),
                Money.cents(row.getLong("float_cents")),
                taken,
                row.getLong("receipts"),
                row.getLong("cancelled"),
                Money.cents(row.getLong("expected")),
                Database.instant(row, "closed_at"),
                counted == null ? null : Money.cents(counted),
                row.getObject("difference_entry", Long.class),
                row.getString("comment"),
                coins);
    }
}
