package org.palestre.billing.payment.entity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import org.palestre.billing.payment.boundary.PayfipMode;
import org.palestre.billing.payment.boundary.PaymentMeans;
import org.palestre.billing.payment.boundary.PaymentState;
import org.palestre.billing.payment.control.Standing;
import org.palestre.shared.Database;
import org.palestre.shared.Money;

/** A payment as the database has it; the columns are explained in the migration. */
public record StoredPayment(
        long id,
        String reference,
        long personId,
        String email,
        Locale language,
        Money total,
        PaymentState state,
        Instant createdAt,
        String clientNumber,
        PayfipMode mode,
        String idOp,
        Instant sentAt,
        Instant askAt,
        int waits,
        Instant cancelledAt,
        Instant cameBackAt,
        String lastAnswer,
        Instant answeredAt,
        PaymentMeans means,
        Money paid,
        Instant paidAt,
        String authorisation,
        Instant bookedAt,
        Long entryId) {

    /** What a judgement needs to know. */
    public Standing standing() {
        return new Standing(state, total, reference, clientNumber, sentAt, cancelledAt, waits);
    }

    static StoredPayment read(ResultSet row) throws SQLException {
        String mode = row.getString("mode");
        String means = row.getString("means");
        long paid = row.getLong("paid_cents");
        long entry = row.getLong("entry_id");
        return new StoredPayment(
                row.getLong("id"),
                row.getString("reference"),
                row.getLong("person_id"),
                row.getString("email"),
                Locale.forLanguageTag(row.getString("language")),
                Money.cents(row.getLong("cents")),
                PaymentState.valueOf(row.getString("state")),
                Database.instant(row, "created_at"),
                row.getString("client_number"),
                mode == null ? null : PayfipMode.valueOf(mode),
                row.getString("id_op"),
                Database.instant(row, "sent_at"),
                Database.instant(row, "ask_at"),
                row.getInt("waits"),
                Database.instant(row, "cancelled_at"),
                Database.instant(row, "came_back_at"),
                row.getString("last_answer"),
                Database.instant(row, "answered_at"),
                means == null ? null : PaymentMeans.valueOf(means),
                paid == 0 ? null : Money.cents(paid),
                Database.instant(row, "paid_at"),
                row.getString("authorisation"),
                Database.instant(row, "booked_at"),
                entry == 0 ? null : entry);
    }
}
