package org.palestre.billing.wallet.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.palestre.billing.wallet.boundary.AllowedOverdraft;
import org.palestre.billing.wallet.boundary.NewOverdraft;
import org.palestre.billing.wallet.boundary.OverdraftFilter;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Database;
import org.palestre.shared.Money;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.shared.SqlState;

/** Overdrafts that the treasurer allowed: each stays as it was, and ends once. */
@ApplicationScoped
public class Overdrafts {

    private static final String PAYER = """
              JOIN billing.payer r ON r.id = a.payer_id
              LEFT JOIN accounts.person n ON n.id = r.person_id
              LEFT JOIN accounts.organisation o ON o.id = r.organisation_id
            """;

    private static final String VIEW = """
            SELECT a.*, s.name_french, s.name_english, coalesce(o.name, n.given_name || ' ' || n.family_name) AS payer,
                   a.ended_at IS NULL AND ?::date BETWEEN a.first_day AND a.last_day AS standing
              FROM billing.allowed_overdraft a
              JOIN billing.service s ON s.code = a.service_code
            """ + PAYER;

    private static final String FOUND = """
             WHERE (?::boolean OR a.ended_at IS NULL AND a.last_day >= ?::date)
               AND (?::text IS NULL OR shared.fold(concat_ws(' ', o.name, n.given_name, n.family_name)) LIKE '%' || shared.fold(?) || '%')
            """;

    @Inject
    private Database database;

    /** Those of a wallet, the latest first. */
    public List<AllowedOverdraft> ofWallet(long payerId, String serviceCode, LocalDate today) {
        return database.list(
                VIEW + " WHERE a.payer_id = ? AND a.service_code = ? ORDER BY a.id DESC LIMIT 50",
                Overdrafts::read,
                today,
                payerId,
                serviceCode);
    }

    /** One of them. */
    public Optional<AllowedOverdraft> byId(long id, LocalDate today) {
        return database.first(VIEW + " WHERE a.id = ?", Overdrafts::read, today, id);
    }

    /** A page of them, those that end first before the others. */
    public Page<AllowedOverdraft> list(OverdraftFilter filter, LocalDate today, PageRequest page) {
        Object[] asked = {filter.all(), today, filter.words(), filter.words()};
        return new Page<>(
                database.list(
                        VIEW + FOUND
                                + " ORDER BY a.ended_at IS NOT NULL OR a.last_day < ?::date, a.last_day, a.id LIMIT ? OFFSET ?",
                        Overdrafts::read,
                        today,
                        filter.all(),
                        today,
                        filter.words(),
                        filter.words(),
                        today,
                        page.size(),
                        page.offset()),
                database.number("SELECT count(*) FROM billing.allowed_overdraft a " + PAYER + FOUND, asked));
    }

    /** How far below zero bookings may take a wallet on a day. */
    public Money on(long payerId, String serviceCode, LocalDate day) {
        return Money.cents(database.number("SELECT billing.overdraft(?, ?, ?)", payerId, serviceCode, day));
    }

    /**
     * Writes one down, in the place of the one that stood.
     *
     * @throws BusinessException {@code billing.changedMeanwhile} if somebody else allowed one at the same moment
     */
    public void add(NewOverdraft asked, LocalDate today, String by, Instant now) {
        database.update(
                "UPDATE billing.allowed_overdraft SET ended_by = ?, ended_at = ?"
                        + " WHERE payer_id = ? AND service_code = ? AND ended_at IS NULL",
                by,
                now,
                asked.payerId(),
                asked.serviceCode());
        try {
            database.update(
                    """
                    INSERT INTO billing.allowed_overdraft (payer_id, service_code, cents, first_day, last_day, reason, allowed_by, allowed_at)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
                    asked.payerId(),
                    asked.serviceCode(),
                    asked.overdraft().cents(),
                    today,
                    asked.lastDay(),
                    asked.reason(),
                    by,
                    now);
        } catch (PersistenceException e) {
            if (SqlState.UNIQUE.equals(SqlState.of(e))) {
                throw BusinessException.conflict("billing.changedMeanwhile");
            }
            throw e;
        }
    }

    /** Takes one back; whether it had not ended before. */
    public boolean end(long id, String reason, String by, Instant now) {
        return database.update(
                        "UPDATE billing.allowed_overdraft SET ended_by = ?, ended_at = ?, end_reason = ?"
                                + " WHERE id = ? AND ended_at IS NULL",
                        by,
                        now,
                        reason,
                        id)
                > 0;
    }

    private static AllowedOverdraft read(ResultSet row) throws SQLException {
        return new AllowedOverdraft(
                row.getLong("id"),
                row.getLong("payer_id"),
                row.getString("payer"),
                row.getString("service_code"),
                row.getString("name_french"),
                row.getString("name_english"),
                Money.cents(row.getLong("cents")),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getString("reason"),
                row.getString("allowed_by"),
                Database.instant(row, "allowed_at"),
                row.getString("ended_by"),
                Database.instant(row, "ended_at"),
                row.getString("end_reason"),
                row.getBoolean("standing"));
    }
}
