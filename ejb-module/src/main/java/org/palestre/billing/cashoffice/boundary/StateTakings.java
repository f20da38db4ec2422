package org.palestre.billing.cashoffice.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.billing.boundary.DocumentNumber;
import org.palestre.billing.boundary.Numbers;
import org.palestre.billing.cashoffice.control.OfficeRights;
import org.palestre.billing.cashoffice.control.StatementPaper;
import org.palestre.billing.cashoffice.entity.CashOffices;
import org.palestre.billing.cashoffice.entity.OfficeMembers;
import org.palestre.billing.cashoffice.entity.Statements;
import org.palestre.billing.cashoffice.entity.Takings;
import org.palestre.documents.boundary.StoredDocument;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;

/** What an office took, stated for the public accountant: day after day without a gap, online payments in the same statement. */
@Stateless
@RolesAllowed({Roles.TREASURER, Roles.CASHIER, Roles.AUDITOR})
public class StateTakings {

    @Inject
    private OfficeRights rights;

    @Inject
    private CashOffices offices;

    @Inject
    private OfficeMembers members;

    @Inject
    private Statements statements;

    @Inject
    private Takings takings;

    @Inject
    private StatementPaper paper;

    @EJB
    private Numbers numbers;

    @EJB
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The first day that no statement holds. @throws BusinessException {@code cashoffice.unknownOffice} */
    public LocalDate nextDay(long officeId) {
        rights.requireReader(officeId);
        return statements.nextDay(officeId);
    }

    /** The last day that the next statement can hold: yesterday, or the end of the fiscal year in which it begins. */
    public LocalDate lastPossibleDay(long officeId) {
        LocalDate endOfYear = LocalDate.of(nextDay(officeId).getYear(), 12, 31);
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        return yesterday.isBefore(endOfYear) ? yesterday : endOfYear;
    }

    /** What the next statement would say, up to a day. */
    public StatementFigures draft(long officeId, LocalDate until) {
        OfficeView office = rights.requireReader(officeId);
        LocalDate first = statements.nextDay(officeId);
        requirePossible(officeId, first, until);
        return takings.of(office, first, until);
    }

    /** How many tills have to be counted before a statement can hold that day. */
    public long openTills(long officeId, LocalDate until) {
        rights.requireReader(officeId);
        return statements.openTills(officeId, until);
    }

    /**
     * Issues the next statement.
     *
     * @param until its last day
     * @throws BusinessException {@code cashoffice.unknownOffice}; {@code cashoffice.nothingToState} (first day of the next);
     *     {@code cashoffice.statementDay} (first, last possible) at
     *     {@code until}; {@code cashoffice.tillsOpen} (day), {@code cashoffice.statementNotNext}
     */
    @RolesAllowed({Roles.TREASURER, Roles.CASHIER})
    public StatementView issue(long officeId, LocalDate until) {
        rights.requireReader(officeId);
        OfficeView office = offices.held(officeId);
        LocalDate first = statements.nextDay(officeId);
        requirePossible(officeId, first, until);
        StatementFigures figures = takings.of(office, first, until);
        DocumentNumber number = numbers.next("E" + office.code(), until.getYear());
        long id = statements.add(officeId, figures, number, rights.person(), LocalDate.now(clock), clock.instant());
        StatementView issued = statements.statement(id);
        audit.record("cashoffice.statement", "billing.cashStatement", id, issued.number());
        return issued;
    }

    /** Those of an office, the latest first. */
    public List<StatementView> list(long officeId) {
        rights.requireReader(officeId);
        return statements.of(officeId);
    }

    /** @throws BusinessException {@code cashoffice.unknownStatement} */
    public StatementView statement(long id) {
        StatementView statement = statements.statement(id);
        try {
            rights.requireReader(statement.officeId());
        } catch (BusinessException e) {
            throw Statements.unknown();
        }
        return statement;
    }

    /** What a statement says. @throws BusinessException {@code cashoffice.unknownStatement} */
    public StatementFigures figures(long id) {
        StatementView statement = statement(id);
        return takings.of(offices.office(statement.officeId()), statement.firstDay(), statement.lastDay());
    }

    /** The statement on paper. @throws BusinessException {@code cashoffice.unknownStatement} */
    public StoredDocument paper(long id) {
        StatementView statement = statement(id);
        OfficeView office = offices.office(statement.officeId());
        return paper.of(statement, office, members.of(office.id()), figures(id));
    }

    private void requirePossible(long officeId, LocalDate first, LocalDate until) {
        LocalDate last = lastPossibleDay(officeId);
        if (last.isBefore(first)) {
            throw BusinessException.conflict("cashoffice.nothingToState", first);
        }
        if (until == null || until.isBefore(first) || until.isAfter(last)) {
            throw BusinessException.invalid("cashoffice.statementDay", "until", first, last);
        }
    }
}
