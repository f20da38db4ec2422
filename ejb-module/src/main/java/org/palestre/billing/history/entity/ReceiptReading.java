package org.palestre.billing.history.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.palestre.billing.boundary.AccountKind;
import org.palestre.billing.boundary.EntryKind;
import org.palestre.billing.history.boundary.ReceiptMode;
import org.palestre.shared.Database;
import org.palestre.shared.Money;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/** What came into a payer's wallets and went out of them otherwise than by bookings, year by year. */
@ApplicationScoped
public class ReceiptReading {

    /** Money, in the payer's wallets or collected by the treasury; a reversal counts where it undoes such an entry. */
    private static final String PAID = """
             FROM billing.account a
             JOIN billing.service s ON s.code = a.service_code
             JOIN billing.posting p ON p.account_id = a.id
             JOIN billing.entry e ON e.id = p.entry_id
            WHERE a.payer_id = ?
              AND (a.kind = 'WALLET' AND e.kind IN ('PAYMENT', 'PAYMENT_CANCELLED', 'MATCHED', 'REFUND', 'REFUND_RETURNED')
                   OR a.kind = 'ORDERED' AND e.kind = 'TREASURY_RECEIPT'
                   OR a.kind = 'WALLET' AND e.kind = 'REVERSAL' AND EXISTS (SELECT FROM billing.entry u WHERE u.id = e.reverses
                      AND u.kind IN ('PAYMENT', 'MATCHED', 'REFUND', 'REFUND_RETURNED')))""";

    private static final String IN_YEAR = PAID + " AND e.booked_on >= ? AND e.booked_on < ?";

    @Inject
    private Database database;

    /** The latest first; one for each entry, however many wallets it touched. */
    public Page<BookedReceipt> year(long payerId, int year, PageRequest page) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return new Page<>(
                database.list(
                        """
                        SELECT r.*, (SELECT m.kind FROM billing.posting q JOIN billing.account m ON m.id = q.account_id
                                      WHERE q.entry_id = r.id AND m.kind NOT IN ('WALLET', 'ORDERED') ORDER BY q.position LIMIT 1) AS means
                          FROM (SELECT e.id, e.booked_on, e.kind, e.reference, sum(p.cents)::bigint AS cents,
                                       string_agg(DISTINCT s.name_french, ', ') AS french, string_agg(DISTINCT s.name_english, ', ') AS english"""
                                + IN_YEAR
                                + " GROUP BY e.id ORDER BY e.booked_on DESC, e.id DESC LIMIT ? OFFSET ?) r"
                                + " ORDER BY r.booked_on DESC, r.id DESC",
                        row -> new BookedReceipt(
                                row.getObject("booked_on", LocalDate.class),
                                EntryKind.valueOf(row.getString("kind")),
                                row.getString("reference"),
                                mode(row.getString("means")),
                                row.getString("french"),
                                row.getString("english"),
                                Money.cents(row.getLong("cents"))),
                        payerId,
                        first,
                        first.plusYears(1),
                        page.size(),
                        page.offset()),
                database.number("SELECT count(DISTINCT e.id)" + IN_YEAR, payerId, first, first.plusYears(1)));
    }

    /** All of a year together. */
    public Money total(long payerId, int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return Money.cents(database.number(
                "SELECT coalesce(sum(p.cents), 0)::bigint" + IN_YEAR, payerId, first, first.plusYears(1)));
    }

    /** The last year before that one in which something was paid, or null. */
    public Integer earlier(long payerId, int year) {
        return edge("max", " AND e.booked_on < ?", payerId, LocalDate.of(year, 1, 1));
    }

    /** The next year after that one in which something was paid, or null. */
    public Integer later(long payerId, int year) {
        return edge("min", " AND e.booked_on >= ?", payerId, LocalDate.of(year + 1, 1, 1));
    }

    private Integer edge(String edge, String condition, long payerId, LocalDate day) {
        return database.list(
                        "SELECT extract(year FROM " + edge + "(e.booked_on))::int" + PAID + condition,
                        row -> row.getObject(1, Integer.class),
                        payerId,
                        day)
                .get(0);
    }

    private static ReceiptMode mode(String account) {
        if (account == null) {
            return ReceiptMode.OTHER;
        }
        return switch (AccountKind.valueOf(account)) {
            case ONLINE -> ReceiptMode.ONLINE;
            case CASH -> ReceiptMode.CASH;
            case CHEQUE -> ReceiptMode.CHEQUE;
            case CARD -> ReceiptMode.CARD;
            case VOUCHER -> ReceiptMode.VOUCHER;
            case TREASURY -> ReceiptMode.TREASURY;
            case REFUND_DUE, BANK -> ReceiptMode.REFUND;
            default -> ReceiptMode.OTHER;
        };
    }
}
