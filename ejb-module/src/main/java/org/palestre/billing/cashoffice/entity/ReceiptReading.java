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
import org.palestre.shared.BusinessException;
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
            WHERE (?::bigint IS NULL OR r.office_id = ?) AND (?::bigint IS NULL OR r.till_id = ?)
              AND r.office_id = ANY (?::bigint[])
              AND (?::date IS NULL OR r.taken_on >= ?) AND (?::date IS NULL OR r.taken_on <= ?)
              AND (NOT ? OR c.receipt_id IS NOT NULL)
              AND (?::text IS NULL OR EXISTS (SELECT FROM billing.receipt_means m WHERE m.receipt_id = r.id AND m.kind = ?))
              AND NOT EXISTS (SELECT FROM unnest(?::text[]) word WHERE strpos(shared.fold(concat_ws(' ', r.number, r.paid_by,
                      (SELECT string_agg(concat_ws(' ', m.cheque_number, m.drawer, m.authorisation), ' ')
                         FROM billing.receipt_means m WHERE m.receipt_id = r.id),
                      (SELECT string_agg(concat_ws(' ', o.name, n.given_name, n.family_name, n.email), ' ')
                         FROM billing.receipt_line l JOIN billing.payer y ON y.id = l.payer_id
                         LEFT JOIN accounts.organisation o ON o.id = y.organisation_id
                         LEFT JOIN accounts.person n ON n.id = y.person_id
                        WHERE l.receipt_id = r.id))), shared.fold(word)) = 0)
            """;

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
        List<String> words =
                filter.text() == null ? List.of() : List.of(filter.text().split("\\s+"));
        String kind = filter.kind() == null ? null : filter.kind().name();
        Object[] asked = {
            filter.officeId(),
            filter.officeId(),
            filter.tillId(),
            filter.tillId(),
            List.copyOf(officeIds),
            filter.from(),
            filter.from(),
            filter.until(),
            filter.until(),
            filter.cancelled(),
            kind,
            kind,
            words
        };
        Object[] paged = java.util.Arrays.copyOf(asked, asked.length + 2);
        paged[asked.length] = page.size();
        paged[asked.length + 1] = page.offset();
        List<Long> ids = database.list(
                "SELECT r.id" + FOUND + " ORDER BY r.id DESC LIMIT ? OFFSET ?", row -> row.getLong(1), paged);
        return new Page<>(of(ids), database.number("SELECT count(*)" + FOUND, asked));
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
