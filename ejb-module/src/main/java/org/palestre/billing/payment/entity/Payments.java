package org.palestre.billing.payment.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.palestre.billing.payment.boundary.PaymentEventKind;
import org.palestre.billing.payment.boundary.PaymentMeans;
import org.palestre.billing.payment.boundary.PaymentState;
import org.palestre.billing.payment.boundary.WalletAmount;
import org.palestre.billing.payment.control.Verdict;
import org.palestre.billing.payment.control.payfip.PayfipAnswer;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Database;
import org.palestre.shared.Money;

/** Online payments, from the wish to the money. */
@ApplicationScoped
public class Payments {

    private static final String UNSETTLED = """
            SELECT %s FROM billing.payment
             WHERE (state IN ('CREATED', 'PENDING', 'UNKNOWN')
                    OR state IN ('REFUSED', 'CANCELLED', 'EXPIRED') AND sent_at >= ?)""";

    @Inject
    private Database database;

    @Inject
    private PaymentEvents events;

    /** Writes a payment that PayFiP does not know of yet, and gives its id. */
    public long create(long personId, String email, Locale language, List<WalletAmount> wallets, Instant now) {
        Money total = Money.sum(wallets.stream().map(WalletAmount::amount).toList());
        long id = database.number(
                "INSERT INTO billing.payment (person_id, email, language, cents, created_at) VALUES (?, ?, ?, ?, ?)"
                        + " RETURNING id",
                personId,
                email,
                "en".equals(language.getLanguage()) ? "en" : "fr",
                total.cents(),
                now);
        List<Object[]> lines = new ArrayList<>();
        for (WalletAmount wallet : wallets) {
            lines.add(new Object[] {
                id,
                lines.size(),
                wallet.payerId(),
                wallet.serviceCode(),
                wallet.amount().cents(),
                wallet.invoice()
            });
        }
        database.batch(
                "INSERT INTO billing.payment_line (payment_id, position, payer_id, service_code, cents, invoice_id)"
                        + " VALUES (?, ?, ?, ?, ?, (SELECT id FROM billing.invoice WHERE reference = ?))",
                lines);
        events.note(id, PaymentEventKind.CREATED, "", now);
        return id;
    }

    /** @throws BusinessException {@code payment.unknown} */
    public StoredPayment get(long id) {
        return one("WHERE id = ?", id);
    }

    /** @throws BusinessException {@code payment.unknown} */
    public StoredPayment get(String reference) {
        return one("WHERE reference = ?", reference);
    }

    /** The payment as it stands now, kept from everybody else until this transaction ends. */
    public StoredPayment lock(long id) {
        return one("WHERE id = ? FOR UPDATE", id);
    }

    private StoredPayment one(String where, Object value) {
        return database.first("SELECT * FROM billing.payment " + where, StoredPayment::read, value)
                .orElseThrow(() -> BusinessException.notFound("payment.unknown"));
    }

    /** What is paid by it. */
    public List<WalletAmount> wallets(long id) {
        return database.list(
                "SELECT l.*, i.reference FROM billing.payment_line l LEFT JOIN billing.invoice i ON i.id = l.invoice_id"
                        + " WHERE l.payment_id = ? ORDER BY l.position",
                row -> new WalletAmount(
                        row.getLong("payer_id"),
                        row.getString("service_code"),
                        Money.cents(row.getLong("cents")),
                        row.getString("reference")),
                id);
    }

    /** Those that are due, for this caller alone until the lease is over. */
    public List<Long> takeDue(Instant now, Instant lease, int most) {
        return database.list("""
                UPDATE billing.payment SET ask_at = ?
                 WHERE id IN (SELECT id FROM billing.payment WHERE ask_at <= ? ORDER BY ask_at LIMIT ?
                                 FOR UPDATE SKIP LOCKED)
                RETURNING id""", row -> row.getLong("id"), lease, now, most);
    }

    /** What the night looks at: what is open, and what was settled without money a few days ago. */
    public List<Long> unsettled(long after, Instant sentSince, int most) {
        return database.list(
                UNSETTLED.formatted("id") + " AND id > ? ORDER BY id LIMIT ?",
                row -> row.getLong("id"),
                sentSince,
                after,
                most);
    }

    public long countUnsettled(Instant sentSince) {
        return database.number(UNSETTLED.formatted("count(*)"), sentSince);
    }

    /** Ends a payment that never reached PayFiP. */
    public boolean abandon(long id, Instant createdBefore, Instant now) {
        int ended = database.update(
                "UPDATE billing.payment SET state = 'EXPIRED', claim = NULL"
                        + " WHERE id = ? AND state = 'CREATED' AND created_at < ?",
                id,
                createdBefore);
        if (ended == 1) {
            events.note(id, PaymentEventKind.ABANDONED, "", now);
        }
        return ended == 1;
    }

    /** Writes what follows from an answer that brought no money. */
    public void judged(StoredPayment before, Verdict verdict, String answer, Instant now) {
        database.update(
                """
                UPDATE billing.payment
                   SET state = ?, ask_at = ?, waits = ?, cancelled_at = ?, last_answer = ?, answered_at = ?
                 WHERE id = ?""",
                verdict.state(),
                verdict.askAt(),
                verdict.waits(),
                verdict.cancelledAt(),
                answer,
                now,
                before.id());
        if (!answer.equals(before.lastAnswer())) {
            events.note(before.id(), PaymentEventKind.ANSWER, answer, now);
        }
    }

    /** Writes that money came, with the entry that has it. */
    public void booked(
            long id, PaymentState state, long entryId, PayfipAnswer.Result result, Instant now, ZoneId zone) {
        database.update(
                """
                UPDATE billing.payment
                   SET state = ?, entry_id = ?, paid_cents = ?, means = ?, paid_at = ?, authorisation = ?, booked_at = ?,
                       ask_at = NULL, last_answer = ?, answered_at = ?
                 WHERE id = ?""",
                state,
                entryId,
                result.cents(),
                result.outcome().equals("V") ? PaymentMeans.DIRECT_DEBIT : PaymentMeans.CARD,
                result.at() == null ? null : result.at().atZone(zone).toInstant(),
                result.authorisation(),
                now,
                result.outcome(),
                now,
                id);
        events.note(id, PaymentEventKind.BOOKED, result.outcome(), now);
    }

    /** Writes that what had no owner has one now. */
    public void assigned(long id, Instant now) {
        database.update("UPDATE billing.payment SET state = 'PAID' WHERE id = ?", id);
        events.note(id, PaymentEventKind.ASSIGNED, "", now);
    }
}
