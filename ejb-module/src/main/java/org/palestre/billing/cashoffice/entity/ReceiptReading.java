package org.palestre.billing.cashoffice.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.palestre.billing.cashoffice.boundary.ReceiptFilter;
import org.palestre.billing.cashoffice.boundary.ReceiptLine;
import org.palestre.billing.cashoffice.boundary.ReceiptMeans;
import org.palestre.billing.cashoffice.boundary.ReceiptView;
import org.palestre.billing.entity.PayerNames;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Conditions;
import org.palestre.shared.Database;
import org.palestre.shared.Money;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/** Reads receipts, each with its wallets and means, in a number of statements that does not grow. */
@ApplicationScoped
public class ReceiptReading {

    private static final String HEAD = """
            SELECT r.*, o.name AS office_name, p.given_name || ' ' || p.family_name AS cashier, t.closed_at IS NULL AS till_open,
                   c.cancelled_at, c.reason
              FROM billing.receipt r
              JOIN billing.cash_office o ON o.id = r.office_id
              JOIN billing.till t ON t.id = r.till_id
              JOIN accounts.person p ON p.id = r.cashier_id
              LEFT JOIN billing.receipt_cancellation c ON c.receipt_id = r.id
            """;

    private static final String FOUND = """
             FROM billing.receipt r
             LEFT JOIN billing.receipt_cancellation c ON c.receipt_id = r.id
            """;

    /** A word stands on the receipt, on one of its means or in the name of one of its payers, each by its own index. */
    private static final String WORD = """
            r.id = ANY (ARRAY(
                SELECT w.id FROM billing.receipt w WHERE shared.fold(w.number || ' ' || coalesce(w.paid_by, '')) LIKE shared.fold(?)
                UNION ALL SELECT m.receipt_id FROM billing.receipt_means m
                 WHERE m.kind <> 'CASH' AND shared.fold(coalesce(m.cheque_number, '') || ' ' || coalesce(m.drawer, '') || ' '
                       || coalesce(m.authorisation, '')) LIKE shared.fold(?)
                UNION ALL SELECT l.receipt_id FROM billing.receipt_line l WHERE l.payer_id = ANY (ARRAY(%s))))""".formatted(PayerNames.IDS);

    @Inject
    private Database database;

    @Inject
    private ReceiptParts parts;

    /** @throws BusinessException {@code cashoffice.unknownReceipt} */
    public ReceiptView receipt(long id) {
        return of(List.of(id)).stream().findFirst().orElseThrow(ReceiptReading::unknown);
    }

    /** The receipt of this number. */
    public Optional<Long> ofNumber(String number) {
        return database.first("SELECT id FROM billing.receipt WHERE number = ?", row -> row.getLong(1), number);
    }

    /** What is said of a receipt that does not exist, or not for the caller. */
    public static BusinessException unknown() {
        return BusinessException.notFound("cashoffice.unknownReceipt");
    }

    /** A page of those of these offices that the filter finds, the latest first. */
    public Page<ReceiptView> list(ReceiptFilter filter, Collection<Long> officeIds, PageRequest page) {
        Conditions conditions = conditions(filter).and("r.office_id = ANY (?::bigint[])", List.copyOf(officeIds));
        database.planForValues();
        List<Long> ids = database.list(
                "SELECT r.id" + FOUND + conditions.where() + " ORDER BY r.id DESC LIMIT ? OFFSET ?",
                row -> row.getLong(1),
                conditions.values(page.size(), page.offset()));
        return new Page<>(
                of(ids), database.number("SELECT count(*)" + FOUND + conditions.where(), conditions.values()));
    }

    private static Conditions conditions(ReceiptFilter filter) {
        Conditions conditions = new Conditions()
                .andIfGiven("r.office_id = ?", filter.officeId())
                .andIfGiven("r.till_id = ?", filter.tillId())
                .andIfGiven("r.taken_on >= ?", filter.from())
                .andIfGiven("r.taken_on <= ?", filter.until())
                .andIfGiven(
                        "EXISTS (SELECT FROM billing.receipt_means m WHERE m.receipt_id = r.id AND m.kind = ?)",
                        filter.kind())
                .andEachWord(WORD, filter.text());
        return filter.cancelled() ? conditions.and("c.receipt_id IS NOT NULL") : conditions;
    }

    /** A page of those that paid into wallets of these payers, the latest first. */
    public Page<ReceiptView> ofPayers(Collection<Long> payerIds, PageRequest page) {
        List<Long> payers = List.copyOf(payerIds);
        List<Long> ids = database.list(
                "SELECT DISTINCT receipt_id FROM billing.receipt_line WHERE payer_id = ANY (?::bigint[])"
                        + " ORDER BY receipt_id DESC LIMIT ? OFFSET ?",
                row -> row.getLong(1),
                payers,
                page.size(),
                page.offset());
        return new Page<>(
                of(ids),
                database.number(
                        "SELECT count(DISTINCT receipt_id) FROM billing.receipt_line WHERE payer_id = ANY (?::bigint[])",
                        payers));
    }

    /** The payers to whom receipts lead: by their number, or the number of a cheque. */
    public List<Long> payersOf(String words) {
        String number = words.strip().toUpperCase(Locale.ROOT);
        return database.list("""
                SELECT DISTINCT l.payer_id FROM billing.receipt_line l JOIN billing.receipt r ON r.id = l.receipt_id
                 WHERE r.number = ? OR r.id IN (SELECT m.receipt_id FROM billing.receipt_means m
                                                 WHERE m.kind = 'CHEQUE' AND m.cheque_number = ?)
                 LIMIT 200""", row -> row.getLong(1), number, number);
    }

    private List<ReceiptView> of(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, List<ReceiptLine>> lines = parts.lines(ids);
        Map<Long, List<ReceiptMeans>> means = parts.means(ids);
        Map<Long, ReceiptView> views =
                database.list(HEAD + " WHERE r.id = ANY (?::bigint[])", row -> view(row, lines, means), ids).stream()
                        .collect(Collectors.toMap(ReceiptView::id, view -> view));
        return ids.stream().filter(views::containsKey).map(views::get).toList();
    }

    private static ReceiptView view(
            ResultSet row, Map<Long, List<ReceiptLine>> lines, Map<Long, List<ReceiptMeans>> means)
            throws SQLException {
        long id = row.getLong("id");
        Long tendered = row.getObject("tendered_cents", Long.class);
        return new ReceiptView(
                id,
                row.getString("number"),
                row.getLong("office_id"),
                row.getString("office_name"),
                row.getLong("till_id"),
                row.getLong("cashier_id"),
                row.getString("cashier"),
                row.getObject("taken_on", LocalDate.class),
                Database.instant(row, "taken_at"),
                row.getString("paid_by"),
                Money.cents(row.getLong("cents")),
                tendered == null ? null : Money.cents(tendered),
                Money.cents(row.getLong("change_cents")),
                row.getLong("entry_id"),
                Database.instant(row, "cancelled_at"),
                row.getString("reason"),
                row.getBoolean("till_open"),
                lines.getOrDefault(id, List.of()),
                means.getOrDefault(id, List.of()));
    }
}
