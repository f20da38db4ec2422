package org.palestre.billing.cashoffice.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.palestre.billing.boundary.DocumentNumber;
import org.palestre.billing.cashoffice.boundary.Coins;
import org.palestre.billing.cashoffice.boundary.DepositView;
import org.palestre.billing.cashoffice.boundary.Destination;
import org.palestre.billing.cashoffice.boundary.HeldItem;
import org.palestre.billing.cashoffice.boundary.MeansKind;
import org.palestre.billing.cashoffice.boundary.NewDeposit;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Database;
import org.palestre.shared.Money;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.shared.SqlState;

/** Deposit slips, and what waits for one. */
@ApplicationScoped
public class Deposits {

    private static final String NOT_COVERED = "PB020";
    private static final String NOT_POSSIBLE = "PB021";
    private static final String STATED = "PB032";

    private static final String ITEM =
            "SELECT " + ReceiptParts.MEANS + ", r.number AS receipt_number, r.taken_on" + """
             FROM billing.receipt_means m
             JOIN billing.receipt r ON r.id = m.receipt_id
             LEFT JOIN billing.voucher_issuer i ON i.code = m.issuer_code
            """;

    private static final String VIEW = """
            SELECT d.*, o.name AS office_name, p.given_name || ' ' || p.family_name AS made_by_name,
                   (SELECT count(*) FROM billing.deposit_item x WHERE x.deposit_id = d.id) AS items
              FROM billing.deposit d
              JOIN billing.cash_office o ON o.id = d.office_id
              JOIN accounts.person p ON p.id = d.made_by
            """;

    @Inject
    private Database database;

    /** What of this kind an office can hand over, the oldest first: of counted tills, not cancelled, not handed over. */
    public List<HeldItem> held(long officeId, MeansKind kind) {
        return database.list(ITEM + """
                  JOIN billing.till t ON t.id = r.till_id
                 WHERE r.office_id = ? AND m.kind = ? AND t.closed_at IS NOT NULL
                   AND NOT EXISTS (SELECT FROM billing.receipt_cancellation c WHERE c.receipt_id = r.id)
                   AND NOT EXISTS (SELECT FROM billing.deposit_item x WHERE x.means_id = m.id)
                 ORDER BY m.id LIMIT 1000""", Deposits::item, officeId, kind);
    }

    /** What cash an office can hand over: the float stays. */
    public Money heldCash(long officeId) {
        return Money.cents(database.number("SELECT billing.cash_to_deposit(?)", officeId));
    }

    /** An id for a deposit to come, which its entry names. */
    public long nextId() {
        return database.number("SELECT nextval('billing.deposit_id_seq')");
    }

    /** What these come to, whatever their kind; zero for those that do not exist. */
    public Money total(List<Long> meansIds) {
        return Money.cents(database.number(
                "SELECT coalesce(sum(cents), 0)::bigint FROM billing.receipt_means WHERE id = ANY (?::bigint[])",
                meansIds));
    }

    /**
     * Writes a deposit.
     *
     * @throws BusinessException {@code cashoffice.notSoMuchCash} at {@code coins}; {@code cashoffice.depositedAlready},
     *     {@code cashoffice.notDepositable} at {@code items}; {@code cashoffice.dayStated}
     */
    public void add(
            long id,
            NewDeposit deposit,
            Money amount,
            DocumentNumber number,
            long by,
            long entryId,
            LocalDate day,
            Instant now) {
        try {
            database.update(
                    """
                    INSERT INTO billing.deposit (id, office_id, series, year, sequence, kind, destination, cents, made_on, made_at,
                                                 made_by, entry_id)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                    id,
                    deposit.officeId(),
                    number.series(),
                    number.year(),
                    number.number(),
                    deposit.kind(),
                    deposit.destination(),
                    amount.cents(),
                    day,
                    now,
                    by,
                    entryId);
            database.update(
                    "INSERT INTO billing.deposit_item (means_id, deposit_id)"
                            + " SELECT means, ? FROM unnest(?::bigint[]) means ORDER BY means",
                    id,
                    deposit.items());
            database.batch(
                    "INSERT INTO billing.deposit_cash (deposit_id, denomination_cents, pieces) VALUES (?, ?, ?)",
                    deposit.coins().stream()
                            .map(coins -> new Object[] {id, coins.denomination(), coins.pieces()})
                            .toList());
        } catch (PersistenceException e) {
            throw switch (SqlState.of(e)) {
                case NOT_COVERED -> BusinessException.invalid("cashoffice.notSoMuchCash", "coins");
                case NOT_POSSIBLE, SqlState.FOREIGN_KEY ->
                    BusinessException.invalid("cashoffice.notDepositable", "items");
                case SqlState.UNIQUE -> BusinessException.conflict("cashoffice.depositedAlready");
                case STATED -> BusinessException.conflict("cashoffice.dayStated", day);
                default -> e;
            };
        }
    }

    /** @throws BusinessException {@code cashoffice.unknownDeposit} */
    public DepositView deposit(long id) {
        List<HeldItem> items = database.list(
                ITEM + "JOIN billing.deposit_item x ON x.means_id = m.id WHERE x.deposit_id = ? ORDER BY m.id",
                Deposits::item,
                id);
        List<Coins> coins = database.list(
                "SELECT denomination_cents, pieces FROM billing.deposit_cash WHERE deposit_id = ? ORDER BY 1 DESC",
                row -> new Coins(row.getInt("denomination_cents"), row.getInt("pieces")),
                id);
        return database.first(VIEW + " WHERE d.id = ?", row -> view(row, items, coins), id)
                .orElseThrow(Deposits::unknown);
    }

    /** The deposits of an office, the latest first. */
    public Page<DepositView> of(long officeId, PageRequest page) {
        return new Page<>(
                database.list(
                        VIEW + " WHERE d.office_id = ? ORDER BY d.id DESC LIMIT ? OFFSET ?",
                        row -> view(row, List.of(), List.of()),
                        officeId,
                        page.size(),
                        page.offset()),
                database.number("SELECT count(*) FROM billing.deposit WHERE office_id = ?", officeId));
    }

    /** What is said of a deposit that does not exist, or not for the caller. */
    public static BusinessException unknown() {
        return BusinessException.notFound("cashoffice.unknownDeposit");
    }

    private static HeldItem item(ResultSet row) throws SQLException {
        return new HeldItem(
                ReceiptParts.means(row), row.getString("receipt_number"), row.getObject("taken_on", LocalDate.class));
    }

    private static DepositView view(ResultSet row, List<HeldItem> items, List<Coins> coins) throws SQLException {
        return new DepositView(
                row.getLong("id"),
                row.getString("number"),
                row.getLong("office_id"),
                row.getString("office_name"),
                MeansKind.valueOf(row.getString("kind")),
                Destination.valueOf(row.getString("destination")),
                Money.cents(row.getLong("cents")),
                row.getObject("made_on", LocalDate.class),
                Database.instant(row, "made_at"),
                row.getString("made_by_name"),
                row.getLong("entry_id"),
                row.getLong("items"),
                items,
                coins);
    }
}
