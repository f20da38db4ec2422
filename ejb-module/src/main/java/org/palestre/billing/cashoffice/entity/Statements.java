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
import org.palestre.billing.cashoffice.boundary.StatementFigures;
import org.palestre.billing.cashoffice.boundary.StatementView;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Database;
import org.palestre.shared.Money;
import org.palestre.shared.SqlState;

/** Statements of takings that were issued. */
@ApplicationScoped
public class Statements {

    private static final String NOT_NEXT = "PB030";
    private static final String TILL_OPEN = "PB031";

    private static final String VIEW = """
            SELECT s.*, o.name AS office_name, p.given_name || ' ' || p.family_name AS issued_by_name
              FROM billing.cash_statement s
              JOIN billing.cash_office o ON o.id = s.office_id
              JOIN accounts.person p ON p.id = s.issued_by
            """;

    @Inject
    private Database database;

    /** The first day that no statement of an office holds. */
    public LocalDate nextDay(long officeId) {
        return database.first(
                        "SELECT coalesce((SELECT max(s.last_day) + 1 FROM billing.cash_statement s WHERE s.office_id = o.id), o.first_day)"
                                + " AS day FROM billing.cash_office o WHERE o.id = ?",
                        row -> row.getObject("day", LocalDate.class),
                        officeId)
                .orElseThrow(CashOffices::unknown);
    }

    /** How many tills of an office, opened until that day, are not counted. */
    public long openTills(long officeId, LocalDate until) {
        return database.number(
                "SELECT count(*) FROM billing.till WHERE office_id = ? AND closed_at IS NULL AND opened_on <= ?",
                officeId,
                until);
    }

    /** @throws BusinessException {@code cashoffice.statementNotNext}, {@code cashoffice.tillsOpen} */
    public long add(
            long officeId, StatementFigures figures, DocumentNumber number, long by, LocalDate day, Instant now) {
        try {
            return database.number(
                    """
                    INSERT INTO billing.cash_statement (office_id, series, year, sequence, first_day, last_day, issued_on, issued_at,
                                                        issued_by, cents)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id""",
                    officeId,
                    number.series(),
                    number.year(),
                    number.number(),
                    figures.firstDay(),
                    figures.lastDay(),
                    day,
                    now,
                    by,
                    figures.total().cents());
        } catch (PersistenceException e) {
            throw switch (SqlState.of(e)) {
                case NOT_NEXT, SqlState.EXCLUSION -> BusinessException.conflict("cashoffice.statementNotNext");
                case TILL_OPEN -> BusinessException.conflict("cashoffice.tillsOpen", figures.lastDay());
                default -> e;
            };
        }
    }

    /** Those of an office, the latest first. */
    public List<StatementView> of(long officeId) {
        return database.list(
                VIEW + " WHERE s.office_id = ? ORDER BY s.first_day DESC LIMIT 500", Statements::view, officeId);
    }

    /** @throws BusinessException {@code cashoffice.unknownStatement} */
    public StatementView statement(long id) {
        return database.first(VIEW + " WHERE s.id = ?", Statements::view, id).orElseThrow(Statements::unknown);
    }

    /** What is said of a statement that does not exist, or not for the caller. */
    public static BusinessException unknown() {
        return BusinessException.notFound("cashoffice.unknownStatement");
    }

    private static StatementView view(ResultSet row) throws SQLException {
        return new StatementView(
                row.getLong("id"),
                row.getString("number"),
                row.getLong("office_id"),
                row.getString("office_name"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                Money.cents(row.getLong("cents")),
                Database.instant(row, "issued_at"),
                row.getString("issued_by_name"));
    }
}
