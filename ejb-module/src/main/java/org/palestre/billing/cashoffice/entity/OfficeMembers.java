package org.palestre.billing.cashoffice.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import org.palestre.billing.cashoffice.boundary.Appointment;
import org.palestre.billing.cashoffice.boundary.Candidate;
import org.palestre.billing.cashoffice.boundary.MemberFunction;
import org.palestre.billing.cashoffice.boundary.MemberView;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Database;
import org.palestre.shared.SqlState;

/** Who is named for which cash office. */
@ApplicationScoped
public class OfficeMembers {

    /** Whether a person is named for the office {@code o}; asks for the person, the day and the day. */
    static final String NAMED = """
            EXISTS (SELECT FROM billing.cash_office_member m
                     WHERE m.office_id = o.id AND m.person_id = ? AND m.starts_on <= ? AND (m.ends_on IS NULL OR m.ends_on > ?))""";

    @Inject
    private Database database;

    public boolean isMember(long officeId, long personId, LocalDate day) {
        return database.number(
                        "SELECT count(*) FROM billing.cash_office o WHERE o.id = ? AND " + NAMED,
                        officeId,
                        personId,
                        day,
                        day)
                > 0;
    }

    /** All who are or were named, those who are first. */
    public List<MemberView> of(long officeId) {
        return database.list(
                """
                SELECT m.*, p.given_name || ' ' || p.family_name AS name, p.email
                  FROM billing.cash_office_member m JOIN accounts.person p ON p.id = m.person_id
                 WHERE m.office_id = ?
                 ORDER BY m.ends_on IS NOT NULL, m.function DESC, p.family_name COLLATE "fr-x-icu", m.starts_on DESC, m.id""",
                row -> new MemberView(
                        row.getLong("id"),
                        row.getLong("person_id"),
                        row.getString("name"),
                        row.getString("email"),
                        MemberFunction.valueOf(row.getString("function")),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class),
                        row.getString("order_reference")),
                officeId);
    }

    /** Agents who are cashiers or treasurers by role. */
    public List<Candidate> candidates() {
        return database.list(
                """
                SELECT p.id, p.family_name || ' ' || p.given_name AS name, p.email FROM accounts.person p
                 WHERE p.email IN (SELECT r.email FROM accounts.sign_in_role r WHERE r.role IN ('CASHIER', 'TREASURER'))
                 ORDER BY p.family_name COLLATE "fr-x-icu", p.given_name COLLATE "fr-x-icu", p.id""", row -> new Candidate(row.getLong("id"), row.getString("name"), row.getString("email")));
    }

    /** @throws BusinessException {@code cashoffice.memberTwice} or {@code cashoffice.oneTreasurer} at {@code startsOn} */
    public void appoint(long officeId, Appointment appointed) {
        try {
            database.update(
                    "INSERT INTO billing.cash_office_member (office_id, person_id, function, starts_on, ends_on, order_reference)"
                            + " VALUES (?, ?, ?, ?, ?, ?)",
                    officeId,
                    appointed.personId(),
                    appointed.function(),
                    appointed.startsOn(),
                    appointed.lastDay() == null ? null : appointed.lastDay().plusDays(1),
                    appointed.orderReference());
        } catch (PersistenceException e) {
            if (SqlState.EXCLUSION.equals(SqlState.of(e))) {
                boolean treasurer = String.valueOf(e.getMessage()).contains("one_treasurer");
                throw treasurer
                        ? BusinessException.invalid("cashoffice.oneTreasurer", "startsOn")
                        : BusinessException.invalid("cashoffice.memberTwice", "startsOn");
            }
            throw e;
        }
    }

    /** Ends it with a day; how many were ended: none if it was over before. */
    public int end(long officeId, long memberId, LocalDate firstDayWithout) {
        return database.update(
                "UPDATE billing.cash_office_member SET ends_on = greatest(starts_on, ?::date)"
                        + " WHERE id = ? AND office_id = ? AND (ends_on IS NULL OR ends_on > greatest(starts_on, ?::date))",
                firstDayWithout,
                memberId,
                officeId,
                firstDayWithout);
    }
}
