package org.palestre.billing.wallet.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.palestre.billing.control.Iban;
import org.palestre.billing.entity.PayerNames;
import org.palestre.billing.wallet.boundary.RefundFilter;
import org.palestre.billing.wallet.boundary.RefundState;
import org.palestre.billing.wallet.boundary.RefundToTransfer;
import org.palestre.billing.wallet.boundary.RefundView;
import org.palestre.shared.Conditions;
import org.palestre.shared.Database;
import org.palestre.shared.Money;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/** Refunds as they are shown, paged by the database. */
@ApplicationScoped
public class RefundViews {

    private static final String VIEW = """
            SELECT f.*, s.name_french, s.name_english, coalesce(o.name, n.given_name || ' ' || n.family_name) AS payer,
                   q.given_name || ' ' || q.family_name AS asker
              FROM billing.refund f
              JOIN billing.service s ON s.code = f.service_code
              JOIN billing.payer r ON r.id = f.payer_id
              JOIN accounts.person q ON q.id = f.requested_by
              LEFT JOIN accounts.person n ON n.id = r.person_id
              LEFT JOIN accounts.organisation o ON o.id = r.organisation_id
            """;

    @Inject
    private Database database;

    public Optional<RefundView> byReference(String reference) {
        return database.first(VIEW + " WHERE f.reference = ?", RefundViews::read, reference);
    }

    /** Those of these payers, the latest first. */
    public Page<RefundView> ofPayers(List<Long> payerIds, PageRequest page) {
        return new Page<>(
                database.list(
                        VIEW + " WHERE f.payer_id = ANY (?::bigint[]) ORDER BY f.id DESC LIMIT ? OFFSET ?",
                        RefundViews::read,
                        payerIds,
                        page.size(),
                        page.offset()),
                database.number("SELECT count(*) FROM billing.refund WHERE payer_id = ANY (?::bigint[])", payerIds));
    }

    /** A page of the office's list: what waits for an answer first, the oldest first; then the latest. */
    public Page<RefundView> list(RefundFilter filter, PageRequest page) {
        Conditions conditions = conditions(filter);
        String found = " FROM billing.refund f" + conditions.where();
        List<RefundView> items = database.list(
                VIEW
                        + " JOIN (SELECT f.id, f.state <> 'REQUESTED' AS done, CASE f.state WHEN 'REQUESTED' THEN f.id ELSE -f.id END AS turn"
                        + found
                        + " ORDER BY 2, 3 LIMIT ? OFFSET ?) found ON found.id = f.id ORDER BY found.done, found.turn",
                RefundViews::read,
                conditions.values(page.size(), page.offset()));
        return new Page<>(items, database.number("SELECT count(*)" + found, conditions.values()));
    }

    private static Conditions conditions(RefundFilter filter) {
        Conditions conditions = new Conditions().andIfGiven("f.state = ?", filter.state());
        return filter.words() == null || filter.words().isBlank()
                ? conditions
                : conditions.andEither(
                        "f.reference = upper(?)",
                        PayerNames.words("f.payer_id", filter.words()),
                        filter.words().strip());
    }

    /** How many wait for an answer. */
    public long requested() {
        return database.number("SELECT count(*) FROM billing.refund WHERE state = 'REQUESTED'");
    }

    /** The accepted ones without a transfer, the oldest first. */
    public List<RefundToTransfer> toTransfer(int most) {
        return database.list(
                "SELECT * FROM billing.refund WHERE state = 'ACCEPTED' ORDER BY id LIMIT ?",
                row -> new RefundToTransfer(
                        row.getString("reference"),
                        row.getLong("payer_id"),
                        row.getString("service_code"),
                        Money.cents(row.getLong("cents")),
                        row.getString("iban"),
                        row.getString("bic"),
                        row.getString("holder"),
                        Database.instant(row, "decided_at")),
                most);
    }

    private static RefundView read(ResultSet row) throws SQLException {
        return new RefundView(
                row.getString("reference"),
                row.getLong("payer_id"),
                row.getString("payer"),
                row.getString("service_code"),
                row.getString("name_french"),
                row.getString("name_english"),
                Money.cents(row.getLong("cents")),
                RefundState.valueOf(row.getString("state")),
                new Iban(row.getString("iban")).shown(),
                row.getString("holder"),
                row.getString("comment"),
                row.getString("asker"),
                Database.instant(row, "requested_at"),
                row.getString("decided_by"),
                Database.instant(row, "decided_at"),
                row.getString("reason"),
                row.getString("transfer"),
                Database.instant(row, "sent_at"),
                Database.instant(row, "returned_at"),
                row.getString("return_reason"));
    }
}
